#include "wire/client_frames.hpp"

#include "wire/command_fields.hpp"
#include "wire/digest.hpp"
#include "wire/json_text.hpp"
#include "wire/limits.hpp"
#include "wire/schemas.hpp"
#include "wire/text.hpp"
#include "wire/text_writer.hpp"

namespace cuppa::wire {
namespace {

using Read = std::variant<ClientFrame, BadFrame>;

constexpr std::size_t kIdCharacters = 22, kKindCharactersMax = 64, kNoteKeyCharactersMax = 43;

std::string told_in(const char* field, std::size_t most, const Json& frame) {
  const auto found = frame.find(field);
  if (found == frame.end() || !found->is_string()) return {};
  return found->get<std::string>().substr(0, most);
}

// A frame of the wrong shape says in `id` which command it was, if it says anything.
BadFrame bad(Refusal refusal, const Json& frame) {
  return {refusal, told_in("id", kIdCharacters, frame), {}};
}

BadFrame bad_note(Refusal refusal, const Json& frame) {
  return {refusal, {}, told_in("note_key", kNoteKeyCharactersMax, frame)};
}

template <std::size_t I = 0>
std::optional<ClientCommand> read_command(std::string_view kind, const Json& body) {
  if constexpr (I == kKindCount<ClientCommandKinds>) {
    return {};
  } else {
    using Command = KindAt<ClientCommandKinds, I>;
    if (kind != Command::kKind) return read_command<I + 1>(kind, body);
    Command command{};
    Reader reader{body};
    fields(reader, command);
    return command;
  }
}

// What a command says, without the fields that are not there: one that is added to a command later
// changes nothing about those sent without it, as long as it is optional.
class SaidFields {
 public:
  static constexpr bool kWrites = true;

  template <class T>
  void operator()(std::string_view name, const T& value) {
    writer_(name, value);
  }
  template <class T>
  void operator()(std::string_view name, const std::optional<T>& value) {
    if (value) writer_(name, *value);
  }
  std::string take() { return writer_.take(); }

 private:
  TextWriter writer_;
};

// Of what was understood: the same wish in another order of fields is the same wish.
std::string fingerprint_of(const CommandFrame& read) {
  SaidFields said;
  visit(
      [&](const auto& command) {
        said("kind", command.kKind);
        fields(said, command);
      },
      read.command);
  said("if", read.expected_revision);
  return sha256(said.take());
}

bool is_too_long_a_name(const Json& body, const char* field) {
  const auto name = body.find(field);
  return name != body.end() && name->is_string() &&
         graphemes(name->get_ref<const std::string&>()) > limits::kNameGraphemesMax;
}

bool is_ascii_of(const Json& frame, const char* field, std::size_t least, std::size_t most) {
  const auto found = frame.find(field);
  if (found == frame.end() || !found->is_string()) return false;
  const auto& text = found->get_ref<const std::string&>();
  return text.size() >= least && text.size() <= most && is_ascii(text);
}

// Nearly every command comes in a frame that fits beyond doubt; its schema, which takes ten times
// as long, judges the others.
bool fits_command_frame(const Json& frame) {
  const auto body = frame.find("body");
  const bool plainly_fits = is_ascii_of(frame, "id", kIdCharacters, kIdCharacters) &&
                            is_ascii_of(frame, "kind", 1, kKindCharactersMax) &&
                            body != frame.end() && body->is_object() && !frame.contains("if");
  return plainly_fits || fits_schema("frames", "command", frame);
}

Read read_command_frame(Json& frame) {
  if (!fits_command_frame(frame)) return bad(Refusal::unreadable, frame);
  const auto kind = frame["kind"].get<std::string>();
  auto& body = frame["body"];
  CommandFrame read;
  read.id = frame["id"].get<std::string>();
  if (!has_schema("commands", kind)) return bad(Refusal::unknown_command, frame);
  clean_texts(body);
  if (is_too_long_a_name(body, "name") || is_too_long_a_name(body, "group")) {
    return bad(Refusal::name_too_long, frame);
  }
  if (!fits_schema("commands", kind, body)) return bad(Refusal::bad_field, frame);
  auto command = read_command(kind, body);
  if (!command) return bad(Refusal::unknown_command, frame);
  read.command = std::move(*command);
  if (const auto revision = frame.find("if"); revision != frame.end()) {
    read.expected_revision = static_cast<int>(
        std::min<std::int64_t>(revision->get<std::int64_t>(), std::numeric_limits<int>::max()));
  }
  read.fingerprint = fingerprint_of(read);
  return read;
}

Read read_hello(const Json& frame) {
  if (!fits_schema("frames", "hello", frame)) return bad(Refusal::unreadable, frame);
  Hello hello;
  hello.version = frame["version"].get<int>();
  hello.key = frame["key"].get<std::string>();
  hello.tab = frame["tab"].get<std::string>();
  hello.client_time = frame["client_time"].get<double>();
  if (const auto resume = frame.find("resume"); resume != frame.end()) {
    hello.resume.emplace();
    hello.resume->epoch = (*resume)["epoch"].get<std::string>();
    for (const auto& [stream, offset] : (*resume)["offsets"].items()) {
      hello.resume->offsets[stream] = offset.get<std::int64_t>();
    }
  }
  return hello;
}

// Any other size than the one it always has would tell something about the words inside.
Read read_no_name_note(Json& frame, std::size_t size) {
  if (size != limits::kNoNameFrameBytes) return bad_note(Refusal::unreadable, frame);
  frame.erase("padding");
  frame["padding"] = "";
  const bool has_words = !told_in("text", 1, frame).empty();
  clean_texts(frame);
  if (has_words && told_in("text", 1, frame).empty()) return bad_note(Refusal::bad_field, frame);
  if (!fits_schema("frames", "no_name_note", frame)) return bad_note(Refusal::bad_field, frame);
  NoNameNote note;
  note.note_key = frame["note_key"].get<std::string>();
  Reader::from_json(frame, note.item);
  note.item.id = no_name_id(note.note_key);
  Reader{frame}("use", note.use);
  if (note.item.text.size() > limits::kNoNameTextBytesMax) {
    return bad_note(Refusal::bad_field, frame);
  }
  return note;
}

}  // namespace

ItemId no_name_id(std::string_view note_key) {
  return ItemId{"x" + sha256(std::string{note_key} + "/id").substr(0, 22)};
}

std::variant<ClientFrame, BadFrame> read_client_frame(std::string_view text) {
  auto json = parse_json(text);
  if (!json || !json->is_object()) return BadFrame{Refusal::unreadable, {}};
  auto& frame = *json;
  const auto type = frame.find("type");
  if (type == frame.end() || !type->is_string()) return BadFrame{Refusal::unreadable, {}};
  const auto& name = type->get_ref<const std::string&>();
  if (name == "command") return read_command_frame(frame);
  if (name == "hello") return read_hello(frame);
  if (name == "no_name_note") return read_no_name_note(frame, text.size());
  if (name == "resync") return Resync{};
  if (name == "clock") {
    if (!fits_schema("frames", "clock_question", frame)) return bad(Refusal::unreadable, frame);
    return ClockQuestion{frame["client_time"].get<double>()};
  }
  return bad(Refusal::unreadable, frame);
}

}  // namespace cuppa::wire
