"""Bare memory: the numbers of an array without its length and without counting who holds it, which takes longer than
a step of a small network. Whoever uses it keeps the arrays alive. Importing this file imports numba.
"""

from __future__ import annotations

import operator
from typing import Any

from llvmlite import ir
from numba.core import types
from numba.core.typing.templates import AbstractTemplate, infer_global, signature
from numba.extending import intrinsic, lower_builtin, models, register_model


class Raw(types.Type):
    """The numba type of a place in memory where numbers of one kind lie in a row."""

    def __init__(self, dtype: types.Type) -> None:
        self.dtype = dtype
        super().__init__(name=f"Raw({dtype})")


class RawModel(models.PrimitiveModel):
    """How a `Raw` lies in a register: as an address."""

    def __init__(self, manager: Any, kind: Raw) -> None:
        super().__init__(manager, kind, manager.lookup(kind.dtype).get_data_type().as_pointer())


register_model(Raw)(RawModel)


@infer_global(operator.getitem)
class Read(AbstractTemplate):
    """The type of raw[index]."""

    def generic(self, args: Any, kws: Any) -> Any:
        """Tell numba the type of the result."""
        if len(args) == 2 and isinstance(args[0], Raw) and isinstance(args[1], types.Integer):
            return signature(args[0].dtype, args[0], types.int64)
        return None


@infer_global(operator.setitem)
class Write(AbstractTemplate):
    """The type of raw[index] = value."""

    def generic(self, args: Any, kws: Any) -> Any:
        """Tell numba the types of the arguments."""
        if len(args) == 3 and isinstance(args[0], Raw) and isinstance(args[1], types.Integer):
            return signature(types.none, args[0], types.int64, args[0].dtype)
        return None


@lower_builtin(operator.getitem, Raw, types.Integer)
def _read(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
    return builder.load(builder.gep(args[0], [args[1]]))


@lower_builtin(operator.setitem, Raw, types.Integer, types.Any)
def _write(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
    builder.store(args[2], builder.gep(args[0], [args[1]]))
    return context.get_dummy_value()


@intrinsic
def raw(typing: Any, array: Any) -> Any:
    """Give the numbers of an array (C order)."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        return context.make_array(array)(context, builder, args[0]).data

    return Raw(array.dtype)(array), code


@intrinsic
def shift(typing: Any, place: Any, count: Any) -> Any:
    """Give the place `count` numbers further on."""

    def code(context: Any, builder: ir.IRBuilder, sig: Any, args: Any) -> Any:
        return builder.gep(args[0], [args[1]])

    return place(place, types.int64), code
