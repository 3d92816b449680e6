// Line drawings for Easy Read: ours, in one weight, 24 by 24, as web-client/src/art/pictures.tsx
// has them. Each stands beside words that say the same, so it says nothing to a screen reader.
#pragma once

#include <string>

namespace cuppa::record {

enum class Picture { mug, question, people, chat, clock, car, notes, book, next, heart };

std::string picture_html(Picture picture);

}  // namespace cuppa::record
