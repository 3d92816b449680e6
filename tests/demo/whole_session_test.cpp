// The program itself, real sockets, real disk: what `cuppa demo` plays stands in the record.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cctype>
#include <chrono>

#include "demo/program.hpp"
#include "demo/script.hpp"
#include "store/temp_directory.hpp"

namespace cuppa::tests {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

std::string export_markdown(const std::string& data, const std::string& session) {
  Program program{{"export", session, "--format", "markdown", "--data", data}};
  std::string document;
  for (const auto& line : program.read_to_end()) document += line + "\n";
  return program.wait() == 0 ? document : "cuppa export failed: " + document;
}

// Markdown's backslashes in front of punctuation taken out: the words as a reader sees them.
std::string as_read(const std::string& markdown) {
  std::string text;
  for (std::size_t i = 0; i < markdown.size(); ++i) {
    const bool escapes = markdown[i] == '\\' && i + 1 < markdown.size() &&
                         std::ispunct(static_cast<unsigned char>(markdown[i + 1])) != 0;
    if (!escapes)
      text += markdown[i];
    else
      text += markdown[++i];
  }
  return text;
}

std::vector<std::string> missing_in(const std::string& document) {
  std::vector<std::string> missing;
  for (const auto& words : demo::contributions(demo::session_2024_05_22())) {
    if (document.find(words) == std::string::npos) missing.push_back(words);
  }
  return missing;
}

TEST(WholeSessionTest, EveryContributionStandsInTheRecordOfAFastRun) {
  const TempDirectory directory;
  const auto data = (directory.path() / "data").string();
  Program demo{{"demo", "--speed", "200", "--listen", "127.0.0.1:0", "--data", data}};
  const auto lines = demo.read_to_end();
  ASSERT_EQ(demo.wait(), 0);
  ASSERT_FALSE(lines.empty());
  const auto document = as_read(export_markdown(data, lines.back()));
  EXPECT_THAT(missing_in(document), IsEmpty());
  EXPECT_THAT(document, HasSubstr("29 people came"));
  EXPECT_THAT(document, HasSubstr("26 June 2024"));
  EXPECT_THAT(document, HasSubstr("يوسف"));
}

TEST(WholeSessionTest, ItPlaysIntoAServerThatRunsAndGetsItsHostLinkItself) {
  const TempDirectory directory;
  const auto data = (directory.path() / "data").string();
  Program server{{"serve", "--listen", "127.0.0.1:0", "--data", data}};
  const auto greeting = server.read_until("#");
  ASSERT_FALSE(greeting.empty());
  const auto link = greeting.back().substr(greeting.back().find("http://"));
  const auto address = link.substr(0, link.find("/start"));
  Program demo{{"demo", "--server", address, "--speed", "400", "--data", data}};
  const auto lines = demo.read_to_end();
  EXPECT_EQ(demo.wait(), 0);
  ASSERT_FALSE(lines.empty());
  server.interrupt();
  EXPECT_EQ(server.wait(), 0);
  EXPECT_THAT(missing_in(as_read(export_markdown(data, lines.back()))), IsEmpty());
}

TEST(WholeSessionTest, WithNoFlagsItIsOpenWithinTenSecondsAndCtrlCEndsIt) {
  const auto begin = std::chrono::steady_clock::now();
  Program demo{{"demo", "--listen", "127.0.0.1:0"}};
  const auto lines = demo.read_until("Ctrl+C");
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds{10});
  const auto session = demo.read_line();
  ASSERT_TRUE(session);
  EXPECT_THAT(lines, testing::Contains(HasSubstr("/s/" + *session + "/room#")));
  demo.interrupt();
  const auto rest = demo.read_to_end();
  EXPECT_EQ(demo.wait(), 0);
  ASSERT_FALSE(rest.empty());
  EXPECT_EQ(rest.back(), *session);
}

}  // namespace
}  // namespace cuppa::tests
