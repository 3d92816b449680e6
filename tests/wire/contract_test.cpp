// protocol/ and the C++ say the same: every command, event, frame, refusal and close code.
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "support/every_kind.hpp"
#include "support/protocol_files.hpp"
#include "wire/client_frames.hpp"
#include "wire/command_fields.hpp"
#include "wire/event_codec.hpp"
#include "wire/event_fields.hpp"
#include "wire/refusals.hpp"

namespace cuppa::tests {
namespace {

template <class Variant>
std::set<std::string> kinds_in_cpp() {
  std::set<std::string> kinds;
  each_kind_of<Variant>([&](const auto& message) { kinds.insert(std::string{message.kKind}); });
  return kinds;
}

template <class Message>
Json encoded(const Message& message) {
  wire::Writer writer;
  wire::fields(writer, message);
  return writer.take();
}

TEST(ContractTest, EveryCommandHasASchemaAndAnExampleAndTheOtherWayRound) {
  EXPECT_EQ(protocol_names("commands"), kinds_in_cpp<ClientCommandKinds>());
  EXPECT_EQ(protocol_names("examples/commands"), kinds_in_cpp<ClientCommandKinds>());
}

TEST(ContractTest, EveryEventHasASchemaAndAnExampleAndTheOtherWayRound) {
  EXPECT_EQ(protocol_names("events"), kinds_in_cpp<EventKinds>());
  EXPECT_EQ(protocol_names("examples/events"), kinds_in_cpp<EventKinds>());
}

TEST(ContractTest, EveryFrameHasAnExampleThatFits) {
  EXPECT_EQ(protocol_names("frames"), protocol_names("examples/frames"));
  for (const auto& name : protocol_names("frames")) {
    if (name == "snapshot") continue;  // its view is left out; replays/ has whole ones
    EXPECT_EQ(
        misfit("frames/" + name + ".json", protocol_json("examples/frames/" + name + ".json")), "");
  }
}

TEST(ContractTest, EveryCommandExampleFitsItsSchemas) {
  for (const auto& kind : protocol_names("examples/commands")) {
    const auto frame = protocol_json("examples/commands/" + kind + ".json");
    EXPECT_EQ(frame.at("kind"), kind);
    EXPECT_EQ(misfit("frames/command.json", frame), "") << kind;
    EXPECT_EQ(misfit("commands/" + kind + ".json", frame.at("body")), "") << kind;
  }
}

TEST(ContractTest, EveryEventExampleFitsItsSchemas) {
  for (const auto& kind : protocol_names("examples/events")) {
    const auto frame = protocol_json("examples/events/" + kind + ".json");
    EXPECT_EQ(frame.at("kind"), kind);
    EXPECT_EQ(misfit("frames/event.json", frame), "") << kind;
    EXPECT_EQ(misfit("events/" + kind + ".json", frame.at("body")), "") << kind;
  }
}

// What an example leaves out must be what the command means without it.
TEST(ContractTest, EveryCommandExampleComesThroughCppUnchanged) {
  for (const auto& kind : protocol_names("examples/commands")) {
    const auto frame = protocol_json("examples/commands/" + kind + ".json");
    const auto read = wire::read_client_frame(frame.dump());
    const auto* opened = std::get_if<wire::ClientFrame>(&read);
    ASSERT_NE(opened, nullptr) << kind;
    const auto& command = std::get<wire::CommandFrame>(*opened);
    EXPECT_EQ(command.id, frame.at("id"));
    const auto [again, otherwise] = visit(
        [](const auto& asked) {
          return std::pair{encoded(asked), encoded(std::decay_t<decltype(asked)>{})};
        },
        command.command);
    auto expected = otherwise;
    expected.update(frame.at("body"));
    EXPECT_EQ(again, expected) << kind;
  }
}

TEST(ContractTest, EveryEventExampleComesThroughCppUnchanged) {
  for (const auto& kind : protocol_names("examples/events")) {
    const auto frame = protocol_json("examples/events/" + kind + ".json");
    const auto event = wire::read_event(kind, frame.at("version"), frame.at("body").dump());
    ASSERT_TRUE(event.has_value()) << kind;
    EXPECT_EQ(wire::kind_of(*event), kind);
    EXPECT_EQ(Json::parse(wire::body_of(*event)), frame.at("body")) << kind;
  }
}

TEST(ContractTest, WhoMaySendACommandIsWhatCppLetsThrough) {
  each_kind_of<ClientCommandKinds>([](const auto& command) {
    std::set<std::string> may;
    if (command.kMay & kBySelf) may.insert("self");
    if (command.kMay & kByParticipant) may.insert("participant");
    if (command.kMay & kByHost) may.insert("host");
    if (command.kMay & kByKeeper) may.insert("keeper");
    if (command.kMay & kByReader) may.insert("reader");
    const auto schema = protocol_json("commands/" + std::string{command.kKind} + ".json");
    EXPECT_EQ(schema.at("x-who").template get<std::set<std::string>>(), may) << command.kKind;
  });
}

TEST(ContractTest, TheFieldsOfACommandAreThoseOfItsSchema) {
  each_kind_of<ClientCommandKinds>([](const auto& command) {
    std::set<std::string> in_cpp, in_schema;
    const auto fields = encoded(command);
    for (const auto& [name, value] : fields.items()) in_cpp.insert(name);
    const auto schema = protocol_json("commands/" + std::string{command.kKind} + ".json");
    for (const auto& [name, value] : schema.at("properties").items()) in_schema.insert(name);
    EXPECT_EQ(in_cpp, in_schema) << command.kKind;
  });
}

TEST(ContractTest, TheFieldsOfAnEventAreThoseOfItsSchemaAndAllRequired) {
  each_kind_of<EventKinds>([](const auto& event) {
    std::set<std::string> in_cpp, in_schema;
    const auto fields = encoded(event);
    for (const auto& [name, value] : fields.items()) in_cpp.insert(name);
    const auto schema = protocol_json("events/" + std::string{event.kKind} + ".json");
    for (const auto& [name, value] : schema.at("properties").items()) in_schema.insert(name);
    EXPECT_EQ(in_cpp, in_schema) << event.kKind;
    EXPECT_EQ(schema.value("required", Json::array()).template get<std::set<std::string>>(),
              in_schema)
        << event.kKind;
  });
}

// ---- refusals and close codes

std::set<std::string> refusal_codes() {
  std::set<std::string> codes;
  for (const auto& entry : protocol_part("refusals.json", "refusals")) {
    EXPECT_TRUE(codes.insert(entry.at("code")).second) << entry.at("code") << " stands twice";
  }
  return codes;
}

TEST(ContractTest, RefusalsAreTheSameOnBothSides) {
  const auto& names = wire::Names<Refusal>::list;
  EXPECT_EQ(refusal_codes(), (std::set<std::string>{std::begin(names), std::end(names)}));
  EXPECT_EQ(wire::code_of(Refusal::wrong_password), *std::prev(std::end(names)))
      << "names stand in the order of the enumerators";
  EXPECT_EQ(wire::code_of(Refusal::people_waiting), "people_waiting");
  EXPECT_EQ(wire::code_of(Refusal::keeper_taken), "keeper_taken");
}

TEST(ContractTest, EveryRefusalHasASentence) {
  for (const auto& entry : protocol_part("refusals.json", "refusals")) {
    EXPECT_GT(entry.at("sentence").get<std::string>().size(), 10U) << entry;
    EXPECT_TRUE(entry.at("try_again").is_boolean()) << entry;
  }
}

TEST(ContractTest, EveryRefusalThatASchemaNamesExists) {
  const auto known = refusal_codes();
  for (const auto& kind : protocol_names("commands")) {
    for (const auto& code : protocol_part("commands/" + kind + ".json", "x-refusals")) {
      EXPECT_TRUE(known.contains(code)) << kind << ": " << code;
    }
  }
}

TEST(ContractTest, CloseCodesAreTheSameOnBothSides) {
  using namespace wire::closing;
  const std::set<std::uint16_t> in_cpp{
      kBadFrames,       kNoHello,     kKeyEnded,        kNoSuchSession, kPageTooOld,
      kOpenedElsewhere, kSessionOver, kRemoved,         kTooManyTabs,   kRestarting,
      kServerTooOld,    kTooSlow,     kTooManyMessages, kStartAfresh,   kSessionErased};
  std::set<std::uint16_t> in_protocol;
  for (const auto& entry : protocol_part("refusals.json", "close_codes")) {
    in_protocol.insert(entry.at("number").get<std::uint16_t>());
    EXPECT_LE(entry.at("code").get<std::string>().size(), 123U);
    const auto number = entry.at("number").get<int>();
    const auto then = entry.at("then").get<std::string>();
    const bool stops = then == "stop" || then == "reload";
    EXPECT_EQ(stops, number < 4100) << entry << ": the range says what a device does";
    EXPECT_EQ(then == "snapshot", number >= 4200) << entry;
  }
  EXPECT_EQ(in_cpp, in_protocol);
}

// ---- words of one kind

TEST(ContractTest, EnumeratorsAreTheWordsOfTheSchemas) {
  const auto words = [](const std::string& path, const std::string& field) {
    return protocol_json(path)
        .at("properties")
        .at(field)
        .at("enum")
        .get<std::vector<std::string>>();
  };
  const auto names = [](const auto& list) {
    return std::vector<std::string>{std::begin(list), std::end(list)};
  };
  EXPECT_EQ(words("types/step.json", "kind"), names(wire::Names<StepKind>::list));
  EXPECT_EQ(words("types/settings.json", "clock_shown_to"), names(wire::Names<ClockShownTo>::list));
  EXPECT_EQ(words("types/settings.json", "door"), names(wire::Names<Door>::list));
  EXPECT_EQ(words("types/settings.json", "seating"), names(wire::Names<Seating>::list));
  EXPECT_EQ(words("types/participant.json", "mode"), names(wire::Names<Mode>::list));
  EXPECT_EQ(words("types/participant.json", "drink"), names(wire::Names<Drink>::list));
  EXPECT_EQ(words("types/participant.json", "role"), names(wire::Names<Role>::list));
  EXPECT_EQ(words("types/participant.json", "presence"), names(wire::Names<Presence>::list));
  EXPECT_EQ(words("types/turn.json", "state"), names(wire::Names<TurnState>::list));
  EXPECT_EQ(words("types/park_item.json", "state"), names(wire::Names<ParkState>::list));
  EXPECT_EQ(words("types/park_item.json", "became"), names(wire::Names<ParkBecame>::list));
  EXPECT_EQ(words("types/note.json", "about"), names(wire::Names<NoteAbout>::list));
  EXPECT_EQ(words("types/no_name_item.json", "box"), names(wire::Names<NoNameBox>::list));
  EXPECT_EQ(words("types/turn_choice.json", "length"), names(wire::Names<TurnLength>::list));
  EXPECT_EQ(words("types/given.json", "list"), names(wire::Names<GivenList>::list));
  EXPECT_EQ(words("types/view.json", "status"), names(wire::Names<Status>::list));
  EXPECT_EQ(words("events/session_closed.json", "because"), names(wire::Names<CloseReason>::list));
}

}  // namespace
}  // namespace cuppa::tests
