using System.Buffers;
using System.Text;

namespace PrintLayout.Sources;

/// <summary>Tells damaged UTF-8 from text in another encoding.</summary>
internal static class DamagedUtf8
{
    // A file with more than this many valid multi-byte characters for each invalid byte is damaged UTF-8; others have almost none.
    private const int GoodToBad = 4;

    /// <summary>Whether bytes that are not valid UTF-8 are UTF-8 almost everywhere.</summary>
    /// <param name="bytes">The bytes.</param>
    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            if (status != OperationStatus.Done) bad++;
            else if (rune.Value > 0x7FF) good++;
            bytes = bytes[length..];
        }

        return good > GoodToBad * bad;
    }
}
