// Speaks with bench/process.py: one JSON object a line, in and out. A driver has open(), step() and firstStep().
"use strict";

const fs = require("fs");
const path = require("path");
const readline = require("readline");

function numbers(folder, name, kind) {
  const bytes = fs.readFileSync(path.join(folder, name));
  return new kind(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** Reads what `Workload.store` wrote; the rows in the order of the first epoch. */
function openWorkload(workload) {
  const {folder} = workload, width = workload.sizes[0];
  const x = numbers(folder, "x.f32", Float32Array), y = numbers(folder, "y.f32", Float32Array);
  const order = Array.from(numbers(folder, "order.i32", Int32Array));
  workload.x = order.map(row => Array.from(x.subarray(row * width, (row + 1) * width)));
  workload.y = order.map(row => y[row]);
  workload.params = numbers(folder, "params.f32", Float32Array);
  return workload;
}

/** The largest memory of this process: that of `resourceUsage` begins with its parent's. */
function peak() {
  try {
    return 1024 * Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync("/proc/self/status", "utf8"))[1]);
  } catch (error) {
    return process.resourceUsage().maxRSS * 1024;
  }
}

function train(step, seconds) {
  const began = process.hrtime.bigint();
  let steps = 0, passed = 0;
  do {
    step();
    steps++;
    passed = Number(process.hrtime.bigint() - began) / 1e9;
  } while (passed < seconds);
  return {steps, seconds: passed};
}

/** Answers commands until the input ends; `driver.open(workload)` makes everything ready. */
function serve(driver) {
  const say = answer => process.stdout.write(JSON.stringify(answer) + "\n");
  say({ready: true, idle: peak()});
  readline.createInterface({input: process.stdin}).on("line", line => {
    const command = JSON.parse(line);
    try {
      if (command.do === "open") {
        driver.open(openWorkload(command.workload));
        say({});
      } else if (command.do === "first_step") {
        const [slopes, params] = driver.firstStep();
        fs.writeFileSync(command.slopes, Buffer.from(Float64Array.from(slopes).buffer));
        fs.writeFileSync(command.params, Buffer.from(Float64Array.from(params).buffer));
        say({});
      } else if (command.do === "tune") {
        train(driver.step, 0.1);
        say({});
      } else if (command.do === "train") {
        say(train(driver.step, command.seconds));
      } else {
        say({setting: "node " + process.versions.node, peak: peak(), details: {}});
      }
    } catch (error) {
      say({problem: String(error)});
    }
  });
}

module.exports = {serve};
