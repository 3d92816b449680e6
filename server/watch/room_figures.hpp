// What rooms and routes count. Written and read on the loop's thread alone; one for all rooms of a
// server. Nothing here is of one session or of one person.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "session/refusal.hpp"
#include "session/time.hpp"

namespace cuppa {

struct RoomFigures {
  static constexpr auto kRefusals = static_cast<std::size_t>(Refusal::wrong_password) + 1;

  std::uint64_t commands_accepted = 0;              // and committed
  std::array<std::uint64_t, kRefusals> refusals{};  // told to devices, in the enumerators' order
  void count(Refusal refusal) { ++refusals[static_cast<std::size_t>(refusal)]; }

  // Devices that came in: with nothing to go on from; with what they missed; with a cursor that
  // was worth nothing any more.
  std::uint64_t entered_new = 0, resumed_by_delta = 0, resumed_by_snapshot = 0;

  std::uint64_t wrong_codes = 0;

  // Appends that the disk had no room for; when the last one was, unless one was kept since.
  std::uint64_t appends_refused = 0;
  std::optional<Instant> no_room_since;  // the last one that was refused; none: the last was kept

  void kept() { no_room_since.reset(); }
  void not_kept(Instant now) {
    ++appends_refused;
    no_room_since = now;
  }
};

}  // namespace cuppa
