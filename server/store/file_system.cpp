#include "store/file_system.hpp"

#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <utility>

namespace cuppa {
namespace {

constexpr std::array<std::pair<std::uint64_t, std::string_view>, 10> kNetworkFileSystems{{
    {0x6969, "NFS"},
    {0x517B, "SMB"},
    {0xFF534D42, "CIFS"},
    {0xFE534D42, "SMB"},
    {0x65735546, "FUSE"},
    {0x01021997, "9P"},
    {0x73757245, "Coda"},
    {0x5346414F, "AFS"},
    {0x00C36400, "Ceph"},
    {0x0BD00BD0, "Lustre"},
}};

}  // namespace

std::string_view network_file_system(std::uint64_t type) {
  const auto* found = std::find_if(kNetworkFileSystems.begin(), kNetworkFileSystems.end(),
                                   [type](const auto& known) { return known.first == type; });
  return found == kNetworkFileSystems.end() ? std::string_view{} : found->second;
}

std::string_view network_file_system_of(const std::filesystem::path& path) {
  struct statfs status {};
  if (::statfs(path.c_str(), &status) != 0) return {};
  return network_file_system(static_cast<std::uint32_t>(status.f_type));
}

}  // namespace cuppa
