// Documents that other programs make from the report: nothing of it is lost, and nothing of the
// work stays behind.
#include "program/documents/made_document.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "program/documents/tool.hpp"
#include "record/formats.hpp"
#include "record/meeting.hpp"
#include "store/temp_directory.hpp"
#include "support/golden_file.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

constexpr std::chrono::minutes kLongest{2};

std::string bytes_of(const std::variant<std::string, Problem>& made) {
  if (const auto* problem = std::get_if<Problem>(&made)) ADD_FAILURE() << problem->sentence;
  const auto* bytes = std::get_if<std::string>(&made);
  return bytes == nullptr ? "" : *bytes;
}

// Whoever wrote the words: each blank once, as a paragraph may break anywhere.
std::string squeezed(const std::string& text) {
  std::string words;
  std::istringstream in{text};
  for (std::string word; in >> word;) words += (words.empty() ? "" : " ") + word;
  return words;
}

record::Record meeting_with_hard_words() {
  auto made = record::record_of(kept(meeting()));
  auto& words = made.steps[3].contributions;
  for (const char* text :
       {"=cmd|' /C calc'!A0\n# <script>alert(1)</script>", "![x](file:///etc/passwd) \\input{x}",
        "<img src=\"file:///etc/passwd\"> &lt; 100% \"q\"", "شاي، من فضلك",
        "Paned o de? ŵyl 🫖"}) {
    words.push_back({record::Contribution::Kind::note, {}, "", "", text});
  }
  return made;
}

std::vector<std::string> quotes_in(const record::Record& made) {
  std::vector<std::string> texts;
  for (const auto& step : made.steps) {
    for (const auto& words : step.contributions) texts.push_back(words.text);
  }
  for (const auto& words : made.chat) texts.push_back(words.text);
  for (const auto& item : made.car_park) texts.push_back(item.text);
  for (const auto& line : made.agreements) texts.push_back(line);
  return texts;
}

class MadeDocumentTest : public testing::Test {
 protected:
  MadeDocumentTest() {
    fs::create_directory(work());
    ::setenv("TMPDIR", work().c_str(), 1);
  }
  ~MadeDocumentTest() override {
    ::unsetenv("TMPDIR");
    ::setenv("PATH", path_.c_str(), 1);
  }

  [[nodiscard]] fs::path work() const { return directory_.path() / "work"; }
  [[nodiscard]] fs::path file(const std::string& name) const { return directory_.path() / name; }
  [[nodiscard]] bool nothing_stayed() const { return fs::is_empty(work()); }

  // A program of this name that does what the script says, before any other.
  void given_program(const std::string& name, const std::string& script) const {
    std::ofstream(file(name)) << "#!/bin/sh\n" << script << "\n";
    fs::permissions(file(name), fs::perms::owner_all);
    ::setenv("PATH", (directory_.path().string() + ":" + path_).c_str(), 1);
  }

  [[nodiscard]] std::string make(const std::string& name, const record::Record& record) const {
    return bytes_of(make_document(*find_document_kind(name), record::write_html(record)));
  }

  [[nodiscard]] Problem problem_making(const std::string& name) const {
    const auto made = make_document(*find_document_kind(name), "<h1>Tea</h1>");
    const auto* problem = std::get_if<Problem>(&made);
    if (problem == nullptr) ADD_FAILURE() << "made";
    return problem == nullptr ? Problem{} : *problem;
  }

  // What pandoc reads in a document, as plain text.
  [[nodiscard]] std::string read_back(const std::string& format, const std::string& bytes) const {
    std::ofstream(file("made"), std::ios::binary) << bytes;
    EXPECT_EQ(run_tool(*find_tool("pandoc"),
                       {"--from=" + format, "--to=plain", "--wrap=none", "--output=plain", "made"},
                       directory_.path(), kLongest),
              ToolEnd::done)
        << text_of(file("said"));
    return squeezed(text_of(file("plain")));
  }

  TempDirectory directory_;
  std::string path_ = std::getenv("PATH") == nullptr ? "" : std::getenv("PATH");
};

// ---- with the programs themselves

class PandocTest : public MadeDocumentTest, public testing::WithParamInterface<const char*> {};

INSTANTIATE_TEST_SUITE_P(Both, PandocTest, testing::Values("docx", "odt"));

TEST_P(PandocTest, NoQuoteIsLostOnTheWayThereAndBack) {
  if (!find_tool("pandoc")) GTEST_SKIP() << "pandoc is not installed: apt-get install pandoc";
  const auto record = meeting_with_hard_words();
  const auto plain = read_back(GetParam(), make(GetParam(), record));
  for (const auto& quote : quotes_in(record)) EXPECT_THAT(plain, HasSubstr(squeezed(quote)));
  EXPECT_TRUE(nothing_stayed());
}

TEST_P(PandocTest, ItHasATitleALanguageHeadingsAndHeaderRows) {
  if (!find_tool("pandoc")) GTEST_SKIP() << "pandoc is not installed: apt-get install pandoc";
  std::ofstream(file("made"), std::ios::binary) << make(GetParam(), meeting_with_hard_words());
  ASSERT_EQ(run_tool(CUPPA_CMAKE, {"-E", "tar", "xf", "made"}, directory_.path(), kLongest),
            ToolEnd::done);
  const bool is_docx = std::string{GetParam()} == "docx";
  EXPECT_THAT(text_of(file(is_docx ? "docProps/core.xml" : "meta.xml")),
              AllOf(HasSubstr("<dc:title>What makes a good welcome?</dc:title>"),
                    HasSubstr("<dc:language>en-GB</dc:language>")));
  const auto content = text_of(file(is_docx ? "word/document.xml" : "content.xml"));
  for (const char* part :
       is_docx ? std::vector<const char*>{"\"Heading1\"", "\"Heading2\"", "w:tblHeader"}
               : std::vector<const char*>{"\"Heading_20_1\"", "\"Heading_20_2\"",
                                          "table:table-header-rows"}) {
    EXPECT_THAT(content, HasSubstr(part));
  }
}

TEST_F(MadeDocumentTest, ThePdfIsTaggedAndHasALanguage) {
  if (!find_tool("chromium")) GTEST_SKIP() << "chromium is not installed: apt-get install chromium";
  const auto pdf = make("pdf", meeting_with_hard_words());
  EXPECT_THAT(pdf, StartsWith("%PDF-"));
  for (const char* part : {"/StructTreeRoot", "/Marked true", "/Lang (en-GB)", "/Outlines"}) {
    EXPECT_NE(pdf.find(part), std::string::npos) << part;
  }
  EXPECT_TRUE(nothing_stayed());
}

// ---- what goes wrong is said in a sentence, and leaves nothing behind

TEST_F(MadeDocumentTest, AMissingProgramIsNamedByItsPackage) {
  ::setenv("PATH", "/nonexistent", 1);
  const auto pdf = problem_making("pdf");
  EXPECT_EQ(pdf.exit_code, 69);
  EXPECT_EQ(pdf.sentence,
            "A pdf is made by chromium, which is not installed. Install Debian's package chromium, "
            "or export html instead: a browser can print that.");
  EXPECT_THAT(problem_making("odt").sentence, HasSubstr("Install Debian's package pandoc"));
}

TEST_F(MadeDocumentTest, WhatAProgramSaysThatFailedIsPassedOn) {
  given_program("pandoc", "echo first >&2; echo No room for it. >&2; exit 1");
  EXPECT_THAT(problem_making("docx").sentence, HasSubstr("(it says: No room for it.)"));
  EXPECT_TRUE(nothing_stayed());
  for (const char* script : {"exit 0", "echo %PDF-1.4, cut off > report.pdf"}) {
    given_program("chromium", script);
    EXPECT_THAT(problem_making("pdf").sentence, HasSubstr("made no pdf")) << "all well, it says";
  }
  EXPECT_TRUE(nothing_stayed());
}

TEST_F(MadeDocumentTest, TheWorkIsInADirectoryThatNobodyElseCanLookInto) {
  given_program("pandoc",
                "stat -c %a . >> " + file("rights").string() + "; cp report.html report.docx");
  EXPECT_EQ(bytes_of(make_document(*find_document_kind("docx"), "<h1>Tea</h1>")), "<h1>Tea</h1>");
  EXPECT_THAT(text_of(file("rights")), StartsWith("700\n"));
}

TEST_F(MadeDocumentTest, APlaceForTheWorkThatIsNotThereIsNamed) {
  given_program("pandoc", "exit 0");
  ::setenv("TMPDIR", file("nowhere").c_str(), 1);
  const auto problem = problem_making("odt");
  EXPECT_EQ(problem.exit_code, 73);
  EXPECT_THAT(problem.sentence, HasSubstr("TMPDIR"));
}

TEST_F(MadeDocumentTest, AProgramThatNeverEndsIsStopped) {
  EXPECT_EQ(run_tool("/bin/sleep", {"600"}, work(), std::chrono::milliseconds{50}),
            ToolEnd::took_too_long);
}

// The program says through a pipe that it is at work; whoever started it is then asked to end.
TEST_F(MadeDocumentTest, WhoeverStopsItLeavesNothingBehind) {
  const auto pipe = file("at-work");
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  given_program("pandoc", "echo now > " + pipe.string() + "; exec sleep 600");
  const auto child = ::fork();
  if (child == 0) {
    make_document(*find_document_kind("docx"), "<h1>Tea</h1>");
    ::_exit(0);
  }
  EXPECT_EQ(text_of(pipe), "now\n");
  EXPECT_FALSE(nothing_stayed());
  ::kill(child, SIGTERM);
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM) << status;
  EXPECT_TRUE(nothing_stayed());
}

TEST(DocumentKindTest, TheyAreFoundByName) {
  EXPECT_EQ(document_kind_names(), "pdf, docx or odt");
  EXPECT_EQ(find_document_kind("odt")->program, "pandoc");
  EXPECT_EQ(find_document_kind("html"), nullptr);
}

}  // namespace
}  // namespace cuppa::tests
