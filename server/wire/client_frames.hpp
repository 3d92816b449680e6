// Frames that devices send (protocol/frames/): text -> a struct, or why it cannot be read.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "session/command.hpp"
#include "session/refusal.hpp"

namespace cuppa::wire {

struct Resume {
  std::string epoch;
  std::map<std::string, std::int64_t> offsets;
};

struct Hello {
  int version = 1;
  std::string key, tab;
  double client_time = 0;
  std::optional<Resume> resume;
};

struct CommandFrame {
  std::string id;
  ClientCommand command;
  std::optional<int> expected_revision;
  std::string fingerprint;  // of kind, if and body: the same id with another one is a mistake
};

struct ClockQuestion {
  double client_time = 0;
};

struct Resync {};

// A note without a name; its id is a hash of its key, which is kept nowhere. With no words it is no
// note: it keeps the others company, and asks whether somebody wrote back to this key.
struct NoNameNote {
  std::string note_key;
  NoNameItem item;
  WordsUse use = WordsUse::unsaid;  // no_name: a report may have it
};

// The public id of the note with this key.
ItemId no_name_id(std::string_view note_key);

using ClientFrame = std::variant<Hello, CommandFrame, ClockQuestion, Resync, NoNameNote>;

// Nothing is known of the frame but, where it was readable, the command's id or the note's key.
struct BadFrame {
  Refusal refusal;
  std::string command_id{};
  std::optional<std::string> note_key{};  // of a note without a name, even where it has no key
};

// Texts come out cleaned (wire/text.hpp); shapes are checked against the schema of the frame and,
// for a command, of its kind.
std::variant<ClientFrame, BadFrame> read_client_frame(std::string_view text);

}  // namespace cuppa::wire
