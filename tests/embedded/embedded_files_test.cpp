#include "embedded/embedded_files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace cuppa::embedded {
namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

TEST(EmbeddedFilesTest, TheStartPageIsThere) {
  const EmbeddedFile* page = find_embedded_file(embedded_files(), "index.html");
  ASSERT_NE(page, nullptr);
  EXPECT_EQ(page->content_type, "text/html; charset=utf-8");
  EXPECT_THAT(std::string(page->identity), testing::HasSubstr("<html"));
  EXPECT_THAT(std::string(page->etag), testing::MatchesRegex("W/\"[0-9a-f]+\""));
}

TEST(EmbeddedFilesTest, ACompressedFormIsSmallerAndStartsAsItsKindDoes) {
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.gzip.empty()) {
      EXPECT_LT(file.gzip.size(), file.identity.size()) << file.path;
      EXPECT_EQ(file.gzip.substr(0, 2), "\x1f\x8b") << file.path;
    }
    if (!file.brotli.empty()) {
      EXPECT_LT(file.brotli.size(), file.identity.size()) << file.path;
    }
  }
}

TEST(EmbeddedFilesTest, FilesAreSortedByPathAndNoPathComesTwice) {
  for (const auto files : {embedded_files(), embedded_protocol_files()}) {
    const auto wrong = std::adjacent_find(
        files.begin(), files.end(),
        [](const EmbeddedFile& a, const EmbeddedFile& b) { return a.path >= b.path; });
    EXPECT_EQ(wrong, files.end()) << wrong->path;
  }
}

TEST(EmbeddedFilesTest, TheContractInTheBinaryIsTheOneInTheTree) {
  const std::filesystem::path protocol = std::filesystem::path(CUPPA_SOURCE_DIR) / "protocol";
  ASSERT_FALSE(embedded_protocol_files().empty());
  for (const EmbeddedFile& file : embedded_protocol_files()) {
    EXPECT_EQ(file.identity, read_file(protocol / file.path)) << file.path;
    EXPECT_EQ(file.content_type, "application/json");
  }
  EXPECT_NE(find_embedded_file(embedded_protocol_files(), "refusals.json"), nullptr);
}

TEST(EmbeddedFilesTest, AnUnknownPathIsNotThere) {
  EXPECT_EQ(find_embedded_file(embedded_files(), "no/such/file"), nullptr);
  EXPECT_EQ(find_embedded_file(embedded_files(), ""), nullptr);
}

}  // namespace
}  // namespace cuppa::embedded
