// Distinct types for the names of things, so that a table's id cannot be passed where a
// participant's is meant. Every id is short text that is safe to show; none tells order or time.
#pragma once

#include <compare>
#include <string>

namespace cuppa {

template <class Tag>
struct Id {
  std::string text;

  auto operator<=>(const Id&) const = default;
  [[nodiscard]] bool empty() const { return text.empty(); }
};

using SessionId = Id<struct SessionTag>;
using ParticipantId = Id<struct ParticipantTag>;
using TableId = Id<struct TableTag>;
using StepId = Id<struct StepTag>;
using ItemId = Id<struct ItemTag>;  // a parked thing, a note, a chat message, an agreement

// What a clock belongs to: kSessionScope for a whole step, else the text of a table's id.
using Scope = Id<struct ScopeTag>;
inline const Scope kSessionScope{"session"};

}  // namespace cuppa
