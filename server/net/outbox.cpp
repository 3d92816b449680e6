#include "net/outbox.hpp"

#include <algorithm>

namespace cuppa {
namespace {

// A connection that was busy once shall not hold the memory of it for the rest of the session.
constexpr std::size_t kKeptCapacity = 16;

}  // namespace

void Outbox::push(const SharedFrame& frame, Urgency urgency) {
  bytes_ += frame->size();
  frames_.push_back({frame, urgency});
}

std::size_t Outbox::gather(std::span<iovec> parts) const {
  const std::size_t count = std::min(parts.size(), size());
  for (std::size_t i = 0; i < count; ++i) {
    const std::string& frame = *frames_[first_ + i].frame;
    // writev's interface has no const; nothing is written through it.
    parts[i] = {const_cast<char*>(frame.data()), frame.size()};
  }
  if (count > 0) {
    parts[0].iov_base = static_cast<char*>(parts[0].iov_base) + written_of_first_;
    parts[0].iov_len -= written_of_first_;
  }
  return count;
}

void Outbox::written(std::size_t bytes) {
  if (bytes == bytes_) return clear();
  bytes_ -= bytes;
  written_of_first_ += bytes;
  while (first_ < frames_.size() && written_of_first_ >= frames_[first_].frame->size()) {
    written_of_first_ -= frames_[first_].frame->size();
    frames_[first_].frame.reset();
    ++first_;
  }
  tidy();
}

void Outbox::drop_droppable() {
  const auto droppable = [](const Waiting& waiting) {
    return waiting.urgency == Urgency::droppable;
  };
  const auto kept = std::stable_partition(
      untouched(), frames_.end(), [&](const Waiting& waiting) { return !droppable(waiting); });
  std::for_each(kept, frames_.end(), [&](const Waiting& w) { bytes_ -= w.frame->size(); });
  frames_.erase(kept, frames_.end());
  tidy();
}

void Outbox::drop_all() {
  std::for_each(untouched(), frames_.end(), [&](const Waiting& w) { bytes_ -= w.frame->size(); });
  frames_.erase(untouched(), frames_.end());
  tidy();
}

std::vector<Outbox::Waiting>::iterator Outbox::untouched() {
  const std::size_t begun = written_of_first_ > 0 ? 1 : 0;
  return frames_.begin() + static_cast<std::ptrdiff_t>(first_ + begun);
}

void Outbox::clear() {
  first_ = 0;
  written_of_first_ = 0;
  bytes_ = 0;
  if (frames_.capacity() > kKeptCapacity) {
    frames_ = {};
  } else {
    frames_.clear();
  }
}

void Outbox::tidy() {
  if (empty()) {
    clear();
  } else if (first_ > kKeptCapacity && first_ > frames_.size() / 2) {
    frames_.erase(frames_.begin(), frames_.begin() + static_cast<std::ptrdiff_t>(first_));
    first_ = 0;
  }
}

}  // namespace cuppa
