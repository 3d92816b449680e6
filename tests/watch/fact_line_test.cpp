// What a fact looks like in the log, and that no text can be put into one.
#include "watch/fact_line.hpp"

#include <gtest/gtest.h>

#include <set>
#include <type_traits>

namespace cuppa {
namespace {

const Fact kNewcomersWait{FactName::newcomers_wait,
                          {{"connections", 1000}, {"why", NewcomersWait::limit}, {"share", 0.5}}};

TEST(FactLineTest, AFactIsItsNameAndItsNumbers) {
  EXPECT_EQ(as_text({FactName::server_stopped}), "server_stopped");
  EXPECT_EQ(as_text(kNewcomersWait), "newcomers_wait connections=1000 why=limit share=0.5");
  EXPECT_EQ(as_json_members(kNewcomersWait),
            R"("event":"newcomers_wait","connections":1000,"why":"limit","share":0.5)");
  EXPECT_EQ(level_of(FactName::disk_full), FactLevel::error);
}

TEST(FactLineTest, NoTextGoesIntoAFact) {
  EXPECT_FALSE((std::is_constructible_v<FactValue, std::string>));
  EXPECT_FALSE((std::is_constructible_v<FactValue, const char*>));
  EXPECT_FALSE((std::is_constructible_v<FactValue, std::string_view>));
  EXPECT_FALSE((std::is_constructible_v<FactKey, std::string>));
}

TEST(FactLineTest, EveryFactHasANameOfItsOwn) {
  constexpr int kLast = static_cast<int>(FactName::upgrade_header_lost);
  std::set<std::string> names;
  for (int i = 0; i <= kLast; ++i) names.insert(as_text({static_cast<FactName>(i)}));
  EXPECT_EQ(names.size(), kLast + 1U);
  EXPECT_FALSE(names.contains("unknown"));
}

}  // namespace
}  // namespace cuppa
