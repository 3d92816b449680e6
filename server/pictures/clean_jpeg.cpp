#include "pictures/clean_jpeg.hpp"

#include <turbojpeg.h>

#include <cstdint>
#include <memory>

namespace cuppa {
namespace {

constexpr int kStrictly = TJFLAG_LIMITSCANS | TJFLAG_STOPONWARNING;

struct Ended {
  void operator()(void* transformer) const { tjDestroy(transformer); }
  void operator()(unsigned char* bytes) const { tjFree(bytes); }
};

bool is_small_enough(tjhandle transformer, const unsigned char* bytes, std::size_t size) {
  int width = 0, height = 0, subsampling = 0, colours = 0;
  const bool is_read =
      tjDecompressHeader3(transformer, bytes, size, &width, &height, &subsampling, &colours) == 0;
  return is_read && std::int64_t{width} * height <= kPicturePixelsMax;
}

}  // namespace

std::optional<std::string> clean_jpeg(std::string_view bytes) {
  const std::unique_ptr<void, Ended> transformer{tjInitTransform()};
  const auto* from = reinterpret_cast<const unsigned char*>(bytes.data());
  if (!transformer || !is_small_enough(transformer.get(), from, bytes.size())) return {};
  tjtransform as_it_is{};
  as_it_is.op = TJXOP_NONE;
  as_it_is.options = TJXOPT_COPYNONE;
  unsigned char* made = nullptr;
  unsigned long size = 0;  // NOLINT(google-runtime-int): TurboJPEG's own
  const bool is_made = tjTransform(transformer.get(), from, bytes.size(), 1, &made, &size,
                                   &as_it_is, kStrictly) == 0;
  const std::unique_ptr<unsigned char, Ended> owned{made};
  if (!is_made) return {};
  return std::string{reinterpret_cast<const char*>(made), size};
}

}  // namespace cuppa
