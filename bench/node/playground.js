// Trains with the engine of TensorFlow Playground (src/nn.ts of a checkout): node playground.js CHECKOUT
"use strict";

const fs = require("fs");
const Module = require("module");
const path = require("path");
const {serve} = require("./protocol.js");

const checkout = path.resolve(process.argv[2]);

/** Turns nn.ts into JavaScript: with TypeScript where the checkout has it, else with what newer versions of node bring. */
function translate(file) {
  const source = fs.readFileSync(file, "utf8");
  let typescript = null;
  try {
    typescript = require(require.resolve("typescript", {paths: [checkout]}));
  } catch (error) {
    throw new Error(`TypeScript was not found; run "npm install typescript@5" in ${checkout} or in a folder above it`);
  }
  const {ModuleKind, ScriptTarget} = typescript;
  return typescript.transpileModule(source, {
    compilerOptions: {module: ModuleKind.CommonJS, target: ScriptTarget.ES2020, useDefineForClassFields: false},
  }).outputText;
}

function load(file) {
  const made = new Module(file);
  made._compile(translate(file), file.replace(/ts$/, "js"));
  return made.exports;
}

const nn = load(path.join(checkout, "src", "nn.ts"));

const driver = {
  open(workload) {
    this.workload = workload;
    const hidden = {tanh: nn.Activations.TANH, relu: nn.Activations.RELU}[workload.hidden];
    const ids = Array.from({length: workload.sizes[0]}, (_, i) => "x" + i);
    this.network = nn.buildNetwork(workload.sizes, hidden, nn.Activations.LINEAR, null, ids);
    this.each((object, name, value) => { object[name] = value; });
    let row = 0;
    this.step = () => {
      for (let i = 0; i < workload.batch; i++) {
        nn.forwardProp(this.network, workload.x[row]);
        nn.backProp(this.network, workload.y[row], nn.Errors.SQUARE);
        row = row + 1 === workload.x.length ? 0 : row + 1;
      }
      nn.updateWeights(this.network, workload.rate, 0);
    };
  },

  /** Goes through weights (n_in, n_out) and biases of each layer in Deepstep's order. */
  each(visit) {
    let place = 0;
    const {sizes, params} = this.workload;
    for (let layer = 1; layer < sizes.length; layer++) {
      for (let from = 0; from < sizes[layer - 1]; from++) {
        for (const node of this.network[layer]) visit(node.inputLinks[from], "weight", params[place++]);
      }
      for (const node of this.network[layer]) visit(node, "bias", params[place++]);
    }
  },

  /** Finds the slopes before they are used up, by going over the first batch without an update. */
  firstStep() {
    const {workload, network} = this;
    const slopes = [], after = [];
    for (let row = 0; row < workload.batch; row++) {
      nn.forwardProp(network, workload.x[row]);
      nn.backProp(network, workload.y[row], nn.Errors.SQUARE);
    }
    this.each((object, name) => {
      slopes.push((name === "weight" ? object.accErrorDer : object.accInputDer) / object.numAccumulatedDers);
    });
    nn.updateWeights(network, workload.rate, 0);
    this.each((object, name) => after.push(object[name]));
    return [slopes, after];
  },
};

serve(driver);
