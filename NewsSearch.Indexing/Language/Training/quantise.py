"""Weights of an ONNX graph in 8 bits."""
import numpy as np
from onnx import TensorProto, helper, numpy_helper


def quantise(graph):
    """Products with a constant matrix become 8-bit (7 bits a weight and a scale a column, so that AVX2 sums cannot overflow); the word table 8-bit by row."""
    arrays, nodes, quantised = {i.name: numpy_helper.to_array(i) for i in graph.initializer}, [], set()

    def keep(name, array):
        graph.initializer.append(numpy_helper.from_array(array, name))

    def drop(name):
        graph.initializer.remove(next(i for i in graph.initializer if i.name == name))
    for node in graph.node:
        x, w, out = (list(node.input) + ['', ''])[:2] + [node.output[0]]
        if node.op_type == 'MatMul' and w in arrays and arrays[w].ndim == 2 and arrays[w].shape[1] > 16:
            scale = np.abs(arrays[w]).max(0) / 63
            keep(f'{w}_q', np.clip(np.round(arrays[w] / scale), -63, 63).astype(np.int8))
            keep(f'{w}_z', np.zeros(len(scale), np.int8))
            keep(f'{w}_s', scale.astype(np.float32))
            drop(w)
            if x not in quantised:
                nodes.append(helper.make_node('DynamicQuantizeLinear', [x], [f'{x}_q', f'{x}_s', f'{x}_z']))
                quantised.add(x)
            nodes += [helper.make_node('MatMulInteger', [f'{x}_q', f'{w}_q', f'{x}_z', f'{w}_z'], [f'{out}_i']),
                      helper.make_node('Cast', [f'{out}_i'], [f'{out}_f'], to=TensorProto.FLOAT),
                      helper.make_node('Mul', [f'{x}_s', f'{w}_s'], [f'{out}_s']), helper.make_node('Mul', [f'{out}_f', f'{out}_s'], [out])]
        elif node.op_type == 'Gather' and x in arrays and arrays[x].shape[0] > 10000:
            scale = np.maximum(np.abs(arrays[x]).max(1, keepdims=True) / 127, 1e-12)
            keep(f'{x}_q', np.round(arrays[x] / scale).astype(np.int8))
            keep(f'{x}_s', scale.astype(np.float32))
            drop(x)
            nodes += [helper.make_node('Gather', [f'{x}_q', w], [f'{out}_q']), helper.make_node('Cast', [f'{out}_q'], [f'{out}_f'], to=TensorProto.FLOAT),
                      helper.make_node('Gather', [f'{x}_s', w], [f'{out}_s']), helper.make_node('Mul', [f'{out}_f', f'{out}_s'], [out])]
        else:
            nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
