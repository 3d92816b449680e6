// The words for what became of something, for programs that show nothing but text. The pages have
// their own (web-client/src/text/).
#pragma once

#include <string>

#include "record/follow_up.hpp"

namespace cuppa::record {

// "We are looking into it", "Passed to Jo, finance"
std::string state_words(const FollowUpItem& item);

}  // namespace cuppa::record
