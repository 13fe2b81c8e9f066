namespace PrintLayout.Unicode.Tables;

/// <summary>Reads the tries that <c>tools/UnicodeTables</c> writes; the shape is described there in <c>StagedTable</c>.</summary>
internal static class CodePointTable
{
    /// <summary>The first character of the UTF-8 literals, which stands for zero; see <c>TableSource.Zero</c>.</summary>
    private const byte Zero = (byte)'#';

    /// <summary>The base of the two-digit block numbers; see <c>TableSource.Radix</c>.</summary>
    private const int Radix = '\\' - Zero;

    /// <summary>The value of a code point.</summary>
    /// <param name="top">Per 4096 code points, a block of <paramref name="middle"/>.</param>
    /// <param name="middle">Per 64 code points, a block of <paramref name="leaves"/>, as two digits.</param>
    /// <param name="leaves">Blocks of 64 values.</param>
    /// <param name="codePoint">0 to U+10FFFF.</param>
    public static byte Find(ReadOnlySpan<byte> top, ReadOnlySpan<byte> middle, ReadOnlySpan<byte> leaves, int codePoint)
    {
        var entry = (((top[codePoint >> 12] - Zero) << 6) | ((codePoint >> 6) & 63)) * 2;
        var block = ((middle[entry] - Zero) * Radix) + (middle[entry + 1] - Zero);
        return (byte)(leaves[(block << 6) | (codePoint & 63)] - Zero);
    }
}
