// A picture that says nothing but what is to be seen on it: not where it was taken, when, with
// what, nor what else a phone writes beside it (EXIF, XMP, ICC, comments, thumbnails).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cuppa {

inline constexpr int kPicturePixelsMax = 4'000'000;

// The same picture without a loss (its coefficients are taken over, and nothing beside them).
// None: it is no whole JPEG, or has more pixels than that.
std::optional<std::string> clean_jpeg(std::string_view bytes);

}  // namespace cuppa
