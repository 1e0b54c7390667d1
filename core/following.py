"""What the loss after every epoch decides: the schedule's scale, stopping early, and the best weights up to now."""

from __future__ import annotations

from core.backend import Array, HostArray
from core.config import TrainConfig
from core.program import Engine
from core.schedules import Seen
from core.stopping import Watch


class Following:
    """Follows the loss of one run; the best weights stay on the engine's backend."""

    def __init__(self, engine: Engine, config: TrainConfig) -> None:
        """Begin with nothing seen."""
        self._engine, self._stopping, self._schedule = engine, config.stopping, config.schedule
        self.wanted = config.stopping.early_stopping or config.schedule.measures
        self._keeps = config.stopping.early_stopping and config.stopping.restore_best
        self._best = engine.zeros(engine.program.order.size if self._keeps else 0)
        self.seen, self.watch = Seen(), Watch()

    @property
    def sentence(self) -> str:
        """Say why training stopped early, "" where it did not."""
        return self.watch.sentence(self._keeps)

    def recall(self, seen: Seen, watch: Watch, best: HostArray | None) -> None:
        """Go on from what an earlier run left; one that had stopped waits anew."""
        self.seen, self.watch = seen, Watch(watch.best, watch.best_epoch) if watch.stopped else watch
        if not self._keeps:
            return
        if best is None:
            self.watch = Watch()
        else:
            backend = self._engine.backend
            backend.xp.copyto(self._best, backend.to_device(best.astype(self._engine.dtype)))

    def recall_best(self, best: HostArray | None) -> None:
        """Take over the best weights of an earlier moment, if some were kept there."""
        if best is not None:
            self._engine.backend.xp.copyto(self._best, self._engine.backend.to_device(best))

    def best(self) -> HostArray | None:
        """Give the best weights up to now on the host, None where none are kept."""
        return self._engine.backend.to_host(self._best) if self._keeps and self.watch.best_epoch else None

    @property
    def array(self) -> Array:
        """The best weights where the engine has its arrays; empty where none are kept."""
        return self._best

    def after_epoch(self, loss: float, epoch: int) -> bool:
        """Take note of the loss after `epoch`; True where the weights were changed to the best ones."""
        self.seen = self._schedule.after_epoch(self.seen, loss)
        if not self._stopping.early_stopping:
            return False
        self.watch = self._stopping.after_epoch(self.watch, loss, epoch)
        if not self._keeps or not self.watch.best_epoch:
            return False
        xp, params = self._engine.backend.xp, self._engine.params
        if self.watch.best_epoch == epoch:
            xp.copyto(self._best, params)
        elif self.watch.stopped:
            xp.copyto(params, self._best)
            return True
        return False
