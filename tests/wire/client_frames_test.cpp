// What devices send: the sensible, the broken and the hostile.
#include "wire/client_frames.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "support/protocol_files.hpp"
#include "wire/limits.hpp"
#include "wire/schemas.hpp"

namespace cuppa::tests {
namespace {

using wire::BadFrame;
using wire::CommandFrame;
using wire::read_client_frame;

const std::string kId = "pX3mT0c2Q9yV5uB1kD8wZg";

std::string command_text(const std::string& kind, const std::string& body,
                         const std::string& more = "") {
  return R"({"type":"command","id":")" + kId + R"(","kind":")" + kind + R"(",)" + more +
         R"("body":)" + body + "}";
}

std::optional<CommandFrame> command(const std::string& text) {
  const auto read = read_client_frame(text);
  const auto* frame = std::get_if<wire::ClientFrame>(&read);
  if (frame == nullptr) return {};
  return std::get<CommandFrame>(*frame);
}

std::optional<Refusal> refusal(const std::string& text) {
  const auto read = read_client_frame(text);
  const auto* bad = std::get_if<BadFrame>(&read);
  return bad == nullptr ? std::nullopt : std::optional{bad->refusal};
}

std::string command_id_of_bad(const std::string& text) {
  return std::get<BadFrame>(read_client_frame(text)).command_id;
}

// ---- sensible

TEST(ClientFramesTest, ACommandComesWithItsIdItsRevisionAndItsWords) {
  const auto read = command(
      command_text("edit_park", R"({"id":"k1","text":"  Sia\u0302n\u202E "})", R"("if":3,)"));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->id, kId);
  EXPECT_EQ(read->expected_revision, 3);
  EXPECT_EQ(get<EditPark>(read->command).text, "Si\u00e2n");
}

TEST(ClientFramesTest, WhatIsUnknownInABodyIsPassedOver) {
  EXPECT_TRUE(command(command_text("pass_turn", R"({"table":"t1","colour":"blue"})")));
}

TEST(ClientFramesTest, TheFingerprintTellsBodiesKindsAndRevisionsApart) {
  const auto of = [](const std::string& text) { return command(text)->fingerprint; };
  const auto plain = of(command_text("add_park", R"({"text":"a"})"));
  EXPECT_EQ(of(command_text("add_park", R"( { "text" : "a" } )")), plain);
  EXPECT_NE(of(command_text("add_park", R"({"text":"b"})")), plain);
  EXPECT_NE(of(command_text("post_chat", R"({"text":"a"})")), plain);
  EXPECT_NE(of(command_text("add_park", R"({"text":"a"})", R"("if":1,)")), plain);
}

TEST(ClientFramesTest, AHelloMayNameWhereTheDeviceStands) {
  const auto read = read_client_frame(protocol_json("examples/frames/hello.json").dump());
  const auto& hello = std::get<wire::Hello>(std::get<wire::ClientFrame>(read));
  EXPECT_EQ(hello.tab, "Zb81kQ");
  ASSERT_TRUE(hello.resume);
  EXPECT_EQ(hello.resume->offsets.at("table.t1"), 44);
}

TEST(ClientFramesTest, OtherFramesAreTold) {
  const auto clock = read_client_frame(R"({"type":"clock","client_time":18234.5})");
  EXPECT_EQ(std::get<wire::ClockQuestion>(std::get<wire::ClientFrame>(clock)).client_time, 18234.5);
  const auto resync = read_client_frame(R"({"type":"resync"})");
  EXPECT_TRUE(std::holds_alternative<wire::Resync>(std::get<wire::ClientFrame>(resync)));
}

// ---- broken

TEST(ClientFramesTest, WhatIsNoJsonObjectIsUnreadable) {
  for (const std::string text :
       {"", "{", "[]", "null", "\"command\"", "{}", "{\"type\":1}", "nul", "{\"type\":\"command\"",
        "{\"type\":\"command\"}}", "{'type':1}", "\xEF\xBB\xBF{}x", "{\"type\":\"wave\"}", "NaN",
        "{\"type\":\"command\",\"id\":1e999}"}) {
    EXPECT_EQ(refusal(text), Refusal::unreadable) << text;
  }
}

TEST(ClientFramesTest, AFrameAroundACommandIsJudgedAsItsSchemaSays) {
  const auto times = [](std::size_t count, std::string_view letter) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += letter;
    return text;
  };
  const std::vector<std::optional<Json>> ids = {
      kId,     times(22, "é"), times(11, "é"), times(21, "a"), times(23, "a"),
      Json(7), Json{},         std::nullopt};
  const std::vector<std::optional<Json>> kinds = {
      "pass_turn", "", times(64, "k"), times(65, "k"), times(64, "é"), Json(7), std::nullopt};
  const std::vector<std::optional<Json>> bodies = {Json{{"table", "t1"}}, Json::array(), "t1",
                                                   Json{}, std::nullopt};
  const std::vector<std::optional<Json>> revisions = {
      std::nullopt, 0, -1, 1.5, 9007199254740991, 9007199254740992, "1"};
  const auto put = [](Json& frame, const char* field, const std::optional<Json>& value) {
    if (value) frame[field] = *value;
  };
  for (const auto& id : ids) {
    for (const auto& kind : kinds) {
      for (const auto& body : bodies) {
        for (const auto& revision : revisions) {
          Json frame{{"type", "command"}};
          put(frame, "id", id);
          put(frame, "kind", kind);
          put(frame, "body", body);
          put(frame, "if", revision);
          EXPECT_EQ(refusal(frame.dump()) == Refusal::unreadable,
                    !wire::fits_schema("frames", "command", frame))
              << frame;
        }
      }
    }
  }
}

TEST(ClientFramesTest, HalfOfASurrogatePairIsUnreadable) {
  EXPECT_EQ(refusal(command_text("add_park", R"({"text":"\ud800"})")), Refusal::unreadable);
  EXPECT_EQ(refusal(command_text("add_park", R"({"text":"\udc00\ud800"})")), Refusal::unreadable);
  EXPECT_EQ(refusal(command_text("add_park", "{\"text\":\"\xED\xA0\x80\"}")), Refusal::unreadable);
}

TEST(ClientFramesTest, DeepNestingIsUnreadableHoweverItIsWrapped) {
  const std::string open(100'000, '['), close(100'000, ']');
  EXPECT_EQ(refusal(open + close), Refusal::unreadable);
  EXPECT_EQ(refusal(open), Refusal::unreadable);
  std::string objects;
  for (int i = 0; i < 5'000; ++i) objects += R"({"a":)";
  EXPECT_EQ(refusal(objects), Refusal::unreadable);
  EXPECT_EQ(refusal(command_text("pass_turn", R"({"table":"t1","x":)" + std::string(17, '[') +
                                                  std::string(17, ']') + "}")),
            Refusal::unreadable);
  EXPECT_TRUE(command(command_text("pass_turn", R"({"table":"t1","x":"[[[[[[[[[[[[[[[[[[[[[["})")))
      << "brackets in words are words";
}

TEST(ClientFramesTest, ACommandNobodyKnowsIsSaidToBeUnknown) {
  EXPECT_EQ(refusal(command_text("make_tea", "{}")), Refusal::unknown_command);
  EXPECT_EQ(refusal(command_text("create_session", "{}")), Refusal::unknown_command);
  EXPECT_EQ(refusal(command_text("join_session", "{}")), Refusal::unknown_command);
  EXPECT_EQ(refusal(command_text("../commands/pass_turn", "{}")), Refusal::unknown_command);
}

TEST(ClientFramesTest, FieldsOfTheWrongShapeAreNamedSo) {
  const auto refused = [](const std::string& kind, const std::string& body) {
    return refusal(command_text(kind, body));
  };
  EXPECT_EQ(refused("pass_turn", "{}"), Refusal::bad_field);
  EXPECT_EQ(refused("pass_turn", R"({"table":7})"), Refusal::bad_field);
  EXPECT_EQ(refused("pass_turn", R"({"table":null})"), Refusal::bad_field);
  EXPECT_EQ(refused("pass_turn", R"({"table":["t1"]})"), Refusal::bad_field);
  EXPECT_EQ(refused("pass_turn", R"({"table":""})"), Refusal::bad_field);
  EXPECT_EQ(refused("add_park", R"({"text":" \u200b "})"), Refusal::bad_field);
  EXPECT_EQ(refused("add_park", R"({"text":")" + std::string(501, 'a') + "\"}"),
            Refusal::bad_field);
  EXPECT_EQ(refused("give_role", R"({"who":"p1","role":"host"})"), Refusal::bad_field);
  EXPECT_EQ(refused("start_turn", R"({"table":"t1","anyway":"yes"})"), Refusal::bad_field);
  EXPECT_EQ(refused("change_settings", R"({"settings":{"door":"open"}})"), Refusal::bad_field);
  EXPECT_EQ(refused("reorder_turns", R"({"table":"t1","order":[1,2]})"), Refusal::bad_field);
}

TEST(ClientFramesTest, NumbersOutOfRangeAreRefused) {
  for (const std::string seconds : {"14", "601", "-60", "60.5", "1e99", "9223372036854775808",
                                    "18446744073709551615", "\"60\"", "true", "1e400"}) {
    EXPECT_NE(refusal(command_text("add_time", R"({"scope":"t1","seconds":)" + seconds + "}")),
              std::nullopt)
        << seconds;
  }
  for (const std::string revision : {"-1", "1.5", "9007199254740992", "18446744073709551615"}) {
    EXPECT_EQ(refusal(command_text("pass_turn", R"({"table":"t1"})", "\"if\":" + revision + ",")),
              Refusal::unreadable)
        << revision;
  }
  const auto huge =
      command(command_text("pass_turn", R"({"table":"t1"})", R"("if":9007199254740991,)"));
  ASSERT_TRUE(huge) << "no revision is that high, but none wraps round either";
  EXPECT_GT(*huge->expected_revision, 1'000'000);
}

TEST(ClientFramesTest, ANumberThatIsWholeMayBeWrittenInAnyWay) {
  const auto read = command(command_text("add_time", R"({"scope":"t1","seconds":60})"));
  ASSERT_TRUE(read);
  EXPECT_EQ(get<AddTime>(read->command).seconds, 60);
}

TEST(ClientFramesTest, NamesHaveSixtyLettersAsPeopleCountThem) {
  const auto named = [](const std::string& name) {
    return refusal(command_text("change_me", R"({"name":")" + name + "\"}"));
  };
  std::string families;
  for (int i = 0; i < 30; ++i) families += "👨‍👩‍👧";
  EXPECT_EQ(named(std::string(60, 'a')), std::nullopt);
  EXPECT_EQ(named(std::string(61, 'a')), Refusal::name_too_long);
  EXPECT_EQ(named(std::string(10'000, 'a')), Refusal::name_too_long);
  EXPECT_EQ(named(families), std::nullopt);
  EXPECT_EQ(named("   "), std::nullopt) << "a mug is name enough";
  std::string marks = "a";
  for (int i = 0; i < 5'000; ++i) marks += "\u0301";
  EXPECT_EQ(named(marks), Refusal::bad_field) << "one letter, but a heap of marks";
}

TEST(ClientFramesTest, ARefusedFrameSaysWhichCommandItWas) {
  EXPECT_EQ(command_id_of_bad(command_text("make_tea", "{}")), kId);
  EXPECT_EQ(command_id_of_bad(R"({"type":"command","id":")" + kId + R"("})"), kId);
  EXPECT_EQ(command_id_of_bad(R"({"type":"command","id":"short","kind":"x","body":{}})"), "short");
  EXPECT_EQ(command_id_of_bad(R"({"type":"command","id":7})"), "");
  EXPECT_EQ(command_id_of_bad("nonsense"), "");
  EXPECT_LE(
      command_id_of_bad(R"({"type":"command","id":")" + std::string(9'000, 'x') + "\"}").size(),
      22U);
}

TEST(ClientFramesTest, AHelloWithoutAKeyOrWithOddOffsetsIsUnreadable) {
  auto hello = protocol_json("examples/frames/hello.json");
  hello["resume"]["offsets"]["everyone"] = -1;
  EXPECT_EQ(refusal(hello.dump()), Refusal::unreadable);
  hello = protocol_json("examples/frames/hello.json");
  hello.erase("key");
  EXPECT_EQ(refusal(hello.dump()), Refusal::unreadable);
  EXPECT_EQ(refusal(R"({"type":"clock","client_time":"noon"})"), Refusal::unreadable);
}

TEST(ClientFramesTest, EveryExampleBrokenInEveryFieldIsRefusedNotFatal) {
  const Json wrong[] = {nullptr,    true,
                        -1,         1e300,
                        "",         Json::array({Json::object()}),
                        {{"a", 1}}, std::string(20'000, 'x')};
  for (const auto& kind : protocol_names("examples/commands")) {
    const auto frame = protocol_json("examples/commands/" + kind + ".json");
    for (const auto& [field, value] : frame.at("body").items()) {
      for (const auto& bad : wrong) {
        auto broken = frame;
        broken["body"][field] = bad;
        static_cast<void>(read_client_frame(broken.dump()));
      }
    }
    for (const auto& [field, value] : frame.items()) {
      for (const auto& bad : wrong) {
        auto broken = frame;
        broken[field] = bad;
        static_cast<void>(read_client_frame(broken.dump()));
      }
    }
  }
}

TEST(ClientFramesTest, EveryExampleCutOffAnywhereIsUnreadable) {
  const auto text = protocol_json("examples/commands/change_settings.json").dump();
  for (std::size_t length = 0; length < text.size(); ++length) {
    EXPECT_EQ(refusal(text.substr(0, length)), Refusal::unreadable);
  }
}

}  // namespace
}  // namespace cuppa::tests
