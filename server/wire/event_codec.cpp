#include "wire/event_codec.hpp"

#include "wire/event_fields.hpp"
#include "wire/text_writer.hpp"

namespace cuppa::wire {
namespace {

template <std::size_t I = 0>
std::optional<Event> read_as(std::string_view kind, const Json& body) {
  if constexpr (I == kKindCount<EventKinds>) {
    return {};
  } else {
    using Kind = KindAt<EventKinds, I>;
    if (kind != Kind::kKind) return read_as<I + 1>(kind, body);
    Kind event{};
    Reader reader{body};
    fields(reader, event);
    return event;
  }
}

}  // namespace

std::string_view kind_of(const Event& event) {
  return visit([](const auto& e) { return e.kKind; }, event);
}

std::string body_of(const Event& event) {
  TextWriter writer;
  visit([&](const auto& e) { fields(writer, e); }, event);
  return writer.take();
}

std::optional<Event> read_event(std::string_view kind, int version, std::string_view body) {
  if (version > kEventVersion) return {};
  return read_as(kind, Json::parse(body));
}

}  // namespace cuppa::wire
