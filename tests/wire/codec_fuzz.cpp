// Whatever arrives on a socket is read or refused, never fatal; and what is read comes out clean.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "wire/client_frames.hpp"
#include "wire/command_fields.hpp"
#include "wire/json_text.hpp"
#include "wire/limits.hpp"
#include "wire/server_frames.hpp"

namespace cuppa {
namespace {

void must(bool holds) {
  if (!holds) std::abort();
}

void check_command(const wire::CommandFrame& frame) {
  must(frame.id.size() >= 22 && frame.fingerprint.size() == 43);
  wire::Writer writer;
  visit([&](const auto& command) { wire::fields(writer, command); }, frame.command);
  const auto once = writer.take();
  auto twice = once;
  wire::clean_texts(twice);
  must(once == twice);
}

void check(std::string_view text) {
  const auto read = wire::read_client_frame(text);
  if (const auto* bad = std::get_if<wire::BadFrame>(&read)) {
    must(bad->command_id.size() <= 22);
    wire::refusal_frame(bad->command_id, {bad->refusal});
    return;
  }
  const auto& frame = std::get<wire::ClientFrame>(read);
  if (const auto* command = std::get_if<wire::CommandFrame>(&frame)) check_command(*command);
  if (const auto* note = std::get_if<wire::NoNameNote>(&frame)) {
    must(text.size() == limits::kNoNameFrameBytes);
    must(wire::no_name_answer_frame(note->note_key, {wire::NoNameOutcome::released}).size() ==
         limits::kNoNameFrameBytes);
  }
}

}  // namespace
}  // namespace cuppa

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size <= cuppa::limits::kFrameBytesMax) {
    cuppa::check({reinterpret_cast<const char*>(data), size});
  }
  return 0;
}
