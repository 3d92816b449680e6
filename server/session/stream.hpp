// An event lives on exactly one stream; a stream has offsets 1, 2, 3… without gaps. Several streams
// instead of one filtered log: a gap in one log would show that something hidden had happened.
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "session/ids.hpp"

namespace cuppa {

struct Stream {
  // closed_box: nobody reads it. What is kept there waits to be told on another stream, or is told
  // to nobody.
  enum class Kind { everyone, table, hosts, readers, participant, closed_box };
  Kind kind = Kind::everyone;
  std::string id;  // of the table or participant; empty for the others

  auto operator<=>(const Stream&) const = default;

  static Stream everyone() { return {Kind::everyone, {}}; }
  static Stream hosts() { return {Kind::hosts, {}}; }
  // Hosts, and whoever reads notes without a name before the others do.
  static Stream readers() { return {Kind::readers, {}}; }
  static Stream closed_box() { return {Kind::closed_box, {}}; }
  static Stream table(const TableId& table) { return {Kind::table, table.text}; }
  static Stream participant(const ParticipantId& who) { return {Kind::participant, who.text}; }

  // Only some may read it: what is said there is kept from the others' view of the session.
  [[nodiscard]] bool is_private() const { return kind != Kind::everyone && kind != Kind::table; }
};

}  // namespace cuppa
