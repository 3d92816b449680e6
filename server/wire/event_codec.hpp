// Events as they are kept and sent: a kind, a version and a JSON body.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "session/event.hpp"

namespace cuppa::wire {

inline constexpr int kEventVersion = 1;

std::string_view kind_of(const Event& event);
std::string body_of(const Event& event);

// None: a kind that this program does not know, from a newer one. It is kept and passed over.
std::optional<Event> read_event(std::string_view kind, int version, std::string_view body);

}  // namespace cuppa::wire
