// Trains with ConvNetJS (src/ of a checkout): node convnetjs.js CHECKOUT
"use strict";

const fs = require("fs");
const path = require("path");
const vm = require("vm");
const {serve} = require("./protocol.js");

const source = path.join(path.resolve(process.argv[2]), "src");
const FILES = ["init", "util", "vol", "layers_dotproducts", "layers_pool", "layers_input", "layers_loss",
  "layers_nonlinearities", "layers_dropout", "layers_normalization", "net", "trainers"];

function load() {
  const code = FILES.map(name => fs.readFileSync(path.join(source, `convnet_${name}.js`), "utf8")).join("\n");
  return vm.runInThisContext(`(function () { ${code}\nreturn convnetjs; })`, {filename: "convnet.js"})();
}

const convnet = load();

/** Adam as Deepstep, PyTorch and JAX have it: ConvNetJS multiplies by the bias corrections where they divide. */
class Adam {
  constructor(net, workload) {
    Object.assign(this, {net, workload, step: 0});
    this.state = net.getParamsAndGrads().map(({params}) => [new Float64Array(params.length), new Float64Array(params.length)]);
  }

  update() {
    const {batch, rate} = this.workload;
    this.step++;
    const scale = rate / (1 - Math.pow(0.9, this.step)), root = 1 / (1 - Math.pow(0.999, this.step));
    this.net.getParamsAndGrads().forEach(({params, grads}, i) => {
      const [mean, square] = this.state[i];
      for (let j = 0; j < params.length; j++) {
        const slope = grads[j] / batch;
        mean[j] = 0.9 * mean[j] + 0.1 * slope;
        square[j] = 0.999 * square[j] + 0.001 * slope * slope;
        params[j] -= scale * mean[j] / (Math.sqrt(square[j] * root) + 1e-8);
        grads[j] = 0;
      }
    });
  }
}

function definition(workload) {
  const {sizes, filters, hidden, classes} = workload;
  const side = filters.length ? Math.round(Math.sqrt(sizes[0])) : 1;
  const layers = [{type: "input", out_sx: side, out_sy: side, out_depth: filters.length ? 1 : sizes[0]}];
  for (const count of filters) {
    layers.push({type: "conv", sx: 3, filters: count, stride: 1, pad: 1, activation: "relu"});
    layers.push({type: "pool", sx: 2, stride: 2});
  }
  for (const units of sizes.slice(1, -1)) layers.push({type: "fc", num_neurons: units, activation: hidden});
  const units = sizes[sizes.length - 1];
  layers.push(classes ? {type: "softmax", num_classes: units} : {type: "regression", num_neurons: units});
  return layers;
}

function volume(workload, row) {
  if (!workload.filters.length) return new convnet.Vol(row);
  const side = Math.round(Math.sqrt(row.length));
  const made = new convnet.Vol(side, side, 1, 0);
  made.w.set(row);
  return made;
}

const driver = {
  open(workload) {
    this.workload = workload;
    this.rows = workload.x.map(row => volume(workload, row));
    this.targets = workload.classes ? workload.y : workload.y.map(value => [value]);
    this.net = new convnet.Net();
    this.net.makeLayers(definition(workload));
    this.each((vol, index, value) => { vol.w[index] = value; });
    const adam = workload.optimizer === "adam" ? new Adam(this.net, workload) : null;
    const trainer = new convnet.Trainer(this.net, {
      method: "sgd", momentum: 0, batch_size: workload.batch, learning_rate: workload.rate,
    });
    let row = 0;
    this.step = () => {
      for (let i = 0; i < workload.batch; i++) {
        if (adam) {
          this.net.forward(this.rows[row], true);
          this.net.backward(this.targets[row]);
        } else {
          trainer.train(this.rows[row], this.targets[row]);
        }
        row = row + 1 === this.rows.length ? 0 : row + 1;
      }
      if (adam) adam.update();
    };
  },

  /** Goes through the parameters in Deepstep's order; a filter's numbers are ours of one output. */
  each(visit) {
    let place = 0;
    for (const layer of this.net.layers.filter(layer => layer.filters)) {
      const numbers = layer.filters[0].w.length;
      for (let index = 0; index < numbers; index++) {
        for (const filter of layer.filters) visit(filter, index, this.workload.params[place++]);
      }
      for (let k = 0; k < layer.filters.length; k++) visit(layer.biases, k, this.workload.params[place++]);
    }
  },

  /** Finds the slopes by going over the first batch, forgets them, and makes a step. */
  firstStep() {
    const slopes = [], after = [];
    for (let row = 0; row < this.workload.batch; row++) {
      this.net.forward(this.rows[row], true);
      this.net.backward(this.targets[row]);
    }
    this.each((vol, index) => {
      slopes.push(vol.dw[index] / this.workload.batch);
      vol.dw[index] = 0;
    });
    this.step();
    this.each((vol, index) => after.push(vol.w[index]));
    return [slopes, after];
  },
};

serve(driver);
