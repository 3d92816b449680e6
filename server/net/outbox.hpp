// What waits to be written to one connection: shared frames in the order in which they were
// delivered. Bounded by whoever pushes (room_for). Knows no socket.
#pragma once

#include <sys/uio.h>

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "room/subscriber.hpp"

namespace cuppa {

class Outbox {
 public:
  struct Limits {
    std::size_t bytes;
    std::size_t frames;
  };

  bool empty() const { return bytes_ == 0; }  // a frame has a header at least
  std::size_t bytes() const { return bytes_; }
  std::size_t size() const { return frames_.size() - first_; }

  // A frame that is alone may be larger than the limit: it could not be sent otherwise.
  bool room_for(std::size_t frame_bytes, const Limits& limits) const {
    return empty() || (bytes_ + frame_bytes <= limits.bytes && size() < limits.frames);
  }

  void push(const SharedFrame& frame, Urgency urgency);

  // What is left to write of the first frame. Not of an empty outbox.
  std::string_view first() const {
    return std::string_view{*frames_[first_].frame}.substr(written_of_first_);
  }

  // Points `parts` at what is to be written next; returns how many of them were filled.
  std::size_t gather(std::span<iovec> parts) const;

  // Asks for the memory of what is to be written next, and goes on without it.
  void fetch() const { __builtin_prefetch(frames_.data() + first_); }

  // Takes away what was written, counted in bytes; a frame may be written in part.
  void written(std::size_t bytes);

  // Takes away what may be dropped; a frame that is written in part stays, or the stream would
  // break.
  void drop_droppable();
  // The same with all frames.
  void drop_all();

 private:
  struct Waiting {
    SharedFrame frame;
    Urgency urgency;
  };

  // The frames from which something may be taken away: all but one that is written in part.
  std::vector<Waiting>::iterator untouched();
  void clear();
  void tidy();

  std::vector<Waiting> frames_;  // those before first_ are written
  std::size_t first_ = 0;
  std::size_t written_of_first_ = 0;
  std::size_t bytes_ = 0;  // still to be written
};

}  // namespace cuppa
