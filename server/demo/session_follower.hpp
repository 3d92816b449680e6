// What a device knows of its session: made from the frames that reach it, with the server's own
// apply(). Pure.
#pragma once

#include "session/state.hpp"
#include "wire/fields.hpp"

namespace cuppa::demo {

class SessionFollower {
 public:
  // Whether the session looks different now. Frames of other types are passed over.
  bool take(const wire::Json& frame);

  const SessionState& session() const { return session_; }

 private:
  void take_snapshot(const wire::Json& view);
  void take_event(const wire::Json& frame);

  SessionState session_;
};

}  // namespace cuppa::demo
