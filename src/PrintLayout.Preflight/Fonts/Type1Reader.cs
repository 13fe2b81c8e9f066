using System.Buffers;
using System.Globalization;
using System.Text;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Fonts;

/// <summary>
/// Reads a Type 1 program by the words that all of them have (Adobe Type 1 Font Format, chapters 2 and 7). No PostScript is run.
/// </summary>
internal static class Type1Reader
{
    private const int MostGlyphs = 65_536;
    private const int Key = 55_665;
    private const int CharstringKey = 4330;
    private const int Lead = 4;

    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    /// <summary>Reads a program; null where it has no glyphs.</summary>
    public static Type1Program? Read(ReadOnlyMemory<byte> bytes)
    {
        var file = Joined(bytes.Span);
        var mark = file.AsSpan().IndexOf("eexec"u8);
        if (mark < 0) return null;
        var start = mark + 5;
        while (start < file.Length && file[start] is (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t') start++;
        var hidden = file.AsSpan(start);
        var isHex = hidden.Length >= 4 && !hidden[..4].ContainsAnyExcept(HexDigits);
        var plain = Decrypt(isHex ? FromHex(hidden) : hidden.ToArray(), Key, Lead);
        var parts = new Type1Parts();
        ReadHead(file.AsSpan(0, mark), parts);
        ReadPrivate(plain, parts);
        return parts.Glyphs.Count > 0 ? new Type1Program(parts) : null;
    }

    // Blocks of a PFB have heads of six bytes: 128, a kind, a length.
    private static byte[] Joined(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 6 || bytes[0] != 128) return bytes.ToArray();
        var joined = new List<byte>(bytes.Length);
        var at = 0;
        while (at + 6 <= bytes.Length && bytes[at] == 128 && bytes[at + 1] is 1 or 2)
        {
            var length = BitConverter.IsLittleEndian ? BitConverter.ToInt32(bytes[(at + 2)..]) : 0;
            length = Math.Clamp(length, 0, bytes.Length - at - 6);
            joined.AddRange(bytes.Slice(at + 6, length));
            at += 6 + length;
        }

        return [.. joined];
    }

    private static byte[] FromHex(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>(text.Length / 2);
        var high = -1;
        foreach (var c in text)
        {
            var digit = Syntax.Characters.Hex(c);
            if (digit < 0) continue;
            if (high < 0)
            {
                high = digit;
                continue;
            }

            bytes.Add((byte)((high << 4) | digit));
            high = -1;
        }

        return [.. bytes];
    }

    private static byte[] Decrypt(ReadOnlySpan<byte> hidden, int key, int lead)
    {
        var plain = new byte[Math.Max(0, hidden.Length - lead)];
        var r = (ushort)key;
        for (var i = 0; i < hidden.Length; i++)
        {
            if (i >= lead) plain[i - lead] = (byte)(hidden[i] ^ (r >> 8));
            r = (ushort)((hidden[i] + r) * 52_845 + 22_719);
        }

        return plain;
    }

    private static void ReadHead(ReadOnlySpan<byte> head, Type1Parts parts)
    {
        var text = Encoding.Latin1.GetString(head);
        var matrix = text.IndexOf("/FontMatrix", StringComparison.Ordinal);
        if (matrix >= 0 && text.IndexOf('[', matrix) is >= 0 and var open && text.IndexOf(']', open) is >= 0 and var close)
        {
            double[] n = [.. Words(text[(open + 1)..close]).Select(Number)];
            if (n.Length == 6 && n[0] != 0) parts.Matrix = Matrix.Of(n);
        }

        var encoding = text.IndexOf("/Encoding", StringComparison.Ordinal);
        if (encoding < 0) return;
        var start = text.AsSpan(encoding, Math.Min(40, text.Length - encoding));
        if (start.Contains("StandardEncoding", StringComparison.Ordinal)) return;
        // dup 65 /A put
        var names = new string?[256];
        var words = Words(text[encoding..].Replace("/", " /", StringComparison.Ordinal));
        for (var i = 0; i + 3 < words.Length; i++)
        {
            if (words[i] is "def" or "readonly" && i > 8 && words[i - 1] != "for") break;
            if (words[i] != "dup" || words[i + 3] != "put" || !words[i + 2].StartsWith('/')) continue;
            if (Code(words[i + 1]) is >= 0 and < 256 and var code) names[code] = words[i + 2][1..];
        }

        parts.Encoding = names;
    }

    private static int Code(string word)
    {
        var isOctal = word.StartsWith("8#", StringComparison.Ordinal);
        if (!isOctal) return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        var value = 0;
        foreach (var digit in word.AsSpan(2)) value = digit is >= '0' and <= '7' && value < 256 ? value * 8 + digit - '0' : 256;
        return value;
    }

    private static void ReadPrivate(ReadOnlySpan<byte> plain, Type1Parts parts)
    {
        var lead = Lead;
        var at = plain.IndexOf("/lenIV"u8);
        if (at >= 0) lead = Math.Clamp((int)Number(Word(plain, at + 6, out _)), -1, 64);
        var glyphs = plain.IndexOf("/CharStrings"u8);
        var subroutines = plain.IndexOf("/Subrs"u8);
        if (subroutines >= 0) ReadSubroutines(plain, subroutines + 6, glyphs > subroutines ? glyphs : plain.Length, lead, parts);
        if (glyphs < 0) return;
        // /name 123 RD <123 bytes> ND
        at = glyphs + 12;
        while (at < plain.Length && parts.Glyphs.Count < MostGlyphs)
        {
            var slash = plain[at..].IndexOf((byte)'/');
            if (slash < 0) return;
            at += slash + 1;
            var name = Word(plain, at, out var next);
            if (Data(plain, next, lead, out next) is { } data)
            {
                parts.Names.TryAdd(name, parts.Glyphs.Count);
                parts.Glyphs.Add(data);
                at = next;
            }
        }
    }

    // dup 5 123 RD <123 bytes> NP
    private static void ReadSubroutines(ReadOnlySpan<byte> plain, int at, int end, int lead, Type1Parts parts)
    {
        while (at < end && parts.Subroutines.Count < MostGlyphs)
        {
            var dup = plain[at..end].IndexOf("dup"u8);
            if (dup < 0) return;
            at += dup + 3;
            var number = Number(Word(plain, at, out var next));
            if (Data(plain, next, lead, out next) is not { } data) continue;
            parts.Subroutines.TryAdd((int)number, data);
            at = next;
        }
    }

    private static ReadOnlyMemory<byte>? Data(ReadOnlySpan<byte> plain, int at, int lead, out int next)
    {
        var length = Number(Word(plain, at, out next));
        _ = Word(plain, next, out next);
        next++;
        if (length is not (> 0 and < 65_536) || next + (int)length > plain.Length) return null;
        var data = plain.Slice(next, (int)length);
        next += (int)length;
        return lead < 0 ? data.ToArray() : Decrypt(data, CharstringKey, lead);
    }

    // The next word; the place behind it.
    private static string Word(ReadOnlySpan<byte> text, int at, out int end)
    {
        while (at < text.Length && text[at] is <= 32) at++;
        end = at;
        while (end < text.Length && text[end] > 32 && (end == at || text[end] != '/')) end++;
        return end - at is > 0 and < 200 ? Encoding.Latin1.GetString(text[at..end]) : string.Empty;
    }

    private static string[] Words(string text) => text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static double Number(string word) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
}
