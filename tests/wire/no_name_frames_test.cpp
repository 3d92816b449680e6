// The frame of a note without a name, and its answer: always 2048 bytes, whatever stands in them.
#include <gtest/gtest.h>

#include "support/protocol_files.hpp"
#include "wire/client_frames.hpp"
#include "wire/limits.hpp"
#include "wire/server_frames.hpp"

namespace cuppa::tests {
namespace {

const std::string kKey = "Qm3vZ0a8LrT2f0KdX9pX3m";

std::string note_frame(const std::string& text, std::size_t size = limits::kNoNameFrameBytes,
                       const std::string& key = kKey) {
  Json frame{{"type", "no_name_note"},
             {"note_key", key},
             {"box", "chat"},
             {"text", text},
             {"padding", ""}};
  const auto bare = frame.dump().size();
  frame["padding"] = std::string(size - std::min(size, bare), ' ');
  return frame.dump();
}

std::optional<wire::NoNameNote> note(const std::string& text) {
  const auto read = wire::read_client_frame(text);
  const auto* frame = std::get_if<wire::ClientFrame>(&read);
  if (frame == nullptr) return {};
  return std::get<wire::NoNameNote>(*frame);
}

TEST(NoNameFramesTest, ANoteIsReadAndItsIdLeadsToNoKey) {
  const auto read = note(note_frame("  The form asks too much. "));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->item.text, "The form asks too much.");
  EXPECT_EQ(read->item.box, NoNameBox::chat);
  EXPECT_EQ(read->item.id.text.size(), 23U);
  EXPECT_EQ(read->item.id.text.find(kKey.substr(0, 8)), std::string::npos);
}

TEST(NoNameFramesTest, ANoteSaysWhetherAReportMayHaveItAndNeverWithAName) {
  const auto saying = [](const std::string& use) {
    Json frame{
        {"type", "no_name_note"}, {"note_key", kKey}, {"box", "chat"}, {"text", "a"}, {"use", use},
        {"padding", ""}};
    frame["padding"] = std::string(limits::kNoNameFrameBytes - frame.dump().size(), ' ');
    return note(frame.dump());
  };
  EXPECT_EQ(note(note_frame("a"))->use, WordsUse::unsaid);
  EXPECT_EQ(saying("no_name")->use, WordsUse::no_name);
  EXPECT_EQ(saying("no")->use, WordsUse::no);
  EXPECT_FALSE(saying("with_name"));
}

TEST(NoNameFramesTest, TheSameKeyGivesTheSameIdAndAnotherAnother) {
  EXPECT_EQ(note(note_frame("a"))->item.id, note(note_frame("b"))->item.id);
  EXPECT_NE(note(note_frame("a"))->item.id,
            note(note_frame("a", limits::kNoNameFrameBytes, "Rm3vZ0a8LrT2f0KdX9pX3m"))->item.id);
}

TEST(NoNameFramesTest, AnyOtherSizeIsRefused) {
  for (const std::size_t size : {300U, 2047U, 2049U, 4096U}) {
    const auto read = wire::read_client_frame(note_frame("a", size));
    ASSERT_TRUE(std::holds_alternative<wire::BadFrame>(read)) << size;
    EXPECT_EQ(std::get<wire::BadFrame>(read).refusal, Refusal::unreadable);
  }
}

TEST(NoNameFramesTest, ALongNoteStillFits) {
  EXPECT_TRUE(note(note_frame(std::string(1500, 'a'))));
  EXPECT_FALSE(note(note_frame(std::string(1501, 'a'))));
  std::string accents;
  for (int i = 0; i < 750; ++i) accents += "é";
  EXPECT_TRUE(note(note_frame(accents)));
  EXPECT_FALSE(note(note_frame(accents + "é"))) << "counted in bytes";
}

TEST(NoNameFramesTest, ANoteOfBlanksIsRefused) { EXPECT_FALSE(note(note_frame(" \u200B "))); }

TEST(NoNameFramesTest, AFrameWithoutWordsAsksForAnswersToItsKey) {
  const auto asking = note(note_frame(""));
  ASSERT_TRUE(asking);
  EXPECT_EQ(asking->item.text, "");
  EXPECT_EQ(asking->item.id, note(note_frame("a"))->item.id);
}

TEST(NoNameFramesTest, EveryAnswerHasTheSameSize) {
  const std::string keys[] = {kKey, std::string(43, 'k'), std::string(22, '"'),
                              "ключключключключключкл"};
  for (const auto& key : keys) {
    std::string longest;
    for (int i = 0; i < 400; ++i) longest += "\U0001F9F6";
    for (const auto& reply :
         {std::string{}, std::string{"Thank you."}, std::string(400, '"'), longest}) {
      const auto frame =
          wire::no_name_answer_frame(key, {wire::NoNameOutcome::released, {}, reply});
      EXPECT_EQ(frame.size(), 2048U) << reply;
      EXPECT_EQ(misfit("frames/no_name_answer.json", Json::parse(frame)), "");
    }
    for (const auto outcome : {wire::NoNameOutcome::waiting, wire::NoNameOutcome::unknown}) {
      EXPECT_EQ(wire::no_name_answer_frame(key, {outcome}).size(), 2048U);
    }
    for (const auto code : {Refusal::no_name_is_off, Refusal::too_many, Refusal::read_only,
                            Refusal::at_the_door, Refusal::not_saved}) {
      const auto frame = wire::no_name_answer_frame(key, {wire::NoNameOutcome::refused, code});
      EXPECT_EQ(frame.size(), 2048U);
      EXPECT_EQ(misfit("frames/no_name_answer.json", Json::parse(frame)), "");
    }
  }
}

TEST(NoNameFramesTest, AnswersToNotesThatCannotBeReadHaveThatSizeToo) {
  const auto without_box = [] {
    auto frame = Json::parse(note_frame("a"));
    frame.erase("box");
    frame["padding"] = std::string(frame["padding"].get<std::string>().size() + 13, ' ');
    return frame.dump();
  }();
  for (const auto& text : {note_frame("a", 300), note_frame(std::string(1501, 'a')), without_box,
                           note_frame("a", limits::kNoNameFrameBytes, std::string(400, '"'))}) {
    const auto read = wire::read_client_frame(text);
    ASSERT_TRUE(std::holds_alternative<wire::BadFrame>(read)) << text;
    const auto answer = wire::bad_frame_answer(std::get<wire::BadFrame>(read));
    EXPECT_EQ(answer.size(), limits::kNoNameFrameBytes) << text;
    EXPECT_EQ(misfit("frames/no_name_answer.json", Json::parse(answer)), "");
  }
}

}  // namespace
}  // namespace cuppa::tests
