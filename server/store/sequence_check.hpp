// Does an append stand where its room believes it does? After a refusal a room still has appends
// under way that were decided on the lost one: they are refused too, until the room starts again
// from what is kept. Any other mismatch is a bug.
#pragma once

#include <cstdint>
#include <set>

#include "session/ids.hpp"

namespace cuppa {

enum class Standing { next, after_refusal, bug };

class SequenceCheck {
 public:
  // `kept`: how many events the session has; `expected`: how many the room believes it has.
  [[nodiscard]] Standing standing(const SessionId& session, std::int64_t kept,
                                  std::int64_t expected) const {
    if (expected == kept) return Standing::next;
    return expected > kept && refused_.contains(session) ? Standing::after_refusal : Standing::bug;
  }
  void refused(const SessionId& session) { refused_.insert(session); }
  void committed(const SessionId& session) {
    if (!refused_.empty()) refused_.erase(session);
  }

 private:
  std::set<SessionId> refused_;
};

}  // namespace cuppa
