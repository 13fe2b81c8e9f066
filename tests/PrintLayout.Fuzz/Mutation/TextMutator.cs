using System.Text;

namespace PrintLayout.Fuzz.Mutation;

/// <summary>
/// Spoils text as people and programs do: lines moved, doubled and indented otherwise, words and values exchanged for tricky ones,
/// pieces repeated and nested, and now and then bytes that are no text at all.
/// </summary>
/// <param name="words">Words of the format beside the ones that are tricky everywhere.</param>
/// <param name="mostLength">Longest text made by repeating.</param>
public sealed class TextMutator(string[] words, int mostLength = 1 << 17) : IMutator
{
    private static readonly UTF8Encoding Utf8 = new(false);
    private static readonly ByteMutator Bytes = new();

    private readonly string[] _words = [.. words, .. TrickyWords.Everywhere];

    /// <inheritdoc/>
    public byte[] Mutate(byte[] input, byte[] other, FuzzRandom random)
    {
        if (random.Once(16)) return Bytes.Mutate(input, other, random);
        var text = Utf8.GetString(input);
        var changed = random.Below(11) switch
        {
            0 or 1 => Insert(text, random.Pick(_words), random),
            2 or 3 => ReplaceWord(text, random),
            4 => ReplaceValue(text, random),
            5 => Lines(text, Utf8.GetString(other), random),
            6 => Indent(text, random),
            7 => Repeat(text, random),
            8 => Nest(text, random),
            9 => Remove(text, random),
            _ => Insert(text, Character(random), random),
        };
        return Encode(changed);
    }

    private static byte[] Encode(string text)
    {
        // A lone surrogate becomes the three bytes that broken programs write for it, which no strict reader may take.
        var bytes = new List<byte>(text.Length + 16);
        Span<byte> four = stackalloc byte[4];
        for (var i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                bytes.AddRange(four[..rune.EncodeToUtf8(four)]);
                i += rune.Utf16SequenceLength - 1;
            }
            else bytes.AddRange([(byte)(0xE0 | (text[i] >> 12)), (byte)(0x80 | ((text[i] >> 6) & 0x3F)), (byte)(0x80 | (text[i] & 0x3F))]);
        }

        return [.. bytes];
    }

    private static string Insert(string text, string piece, FuzzRandom random)
    {
        var at = random.Below(text.Length + 1);
        return string.Concat(text.AsSpan(0, at), piece, text.AsSpan(at));
    }

    private string ReplaceWord(string text, FuzzRandom random)
    {
        if (text.Length == 0) return random.Pick(_words);
        var (start, end) = WordAt(text, random.Below(text.Length));
        return string.Concat(text.AsSpan(0, start), random.Pick(_words), text.AsSpan(end));
    }

    /// <summary>Puts something else behind a colon: in YAML, a value.</summary>
    private string ReplaceValue(string text, FuzzRandom random)
    {
        var colon = text.IndexOf(": ", random.Below(text.Length + 1), StringComparison.Ordinal);
        if (colon < 0) return ReplaceWord(text, random);
        var end = text.AsSpan(colon + 2).IndexOfAny('\n', ',', '}') is >= 0 and var length ? colon + 2 + length : text.Length;
        var value = random.Once(3) ? random.Pick(_words) + random.Pick(_words) : random.Pick(_words);
        return string.Concat(text.AsSpan(0, colon + 2), value, text.AsSpan(end));
    }

    private static string Lines(string text, string other, FuzzRandom random)
    {
        var lines = text.Split('\n').ToList();
        var from = random.Once(3) ? [.. other.Split('\n')] : lines;
        var start = random.Below(from.Count);
        var piece = from.GetRange(start, Math.Min(from.Count - start, random.Scale(4)));
        if (random.Once(3))
            lines.RemoveRange(Math.Min(start, lines.Count - 1), Math.Min(lines.Count - Math.Min(start, lines.Count - 1), piece.Count));
        else lines.InsertRange(random.Below(lines.Count + 1), piece);
        return string.Join('\n', lines);
    }

    private static string Indent(string text, FuzzRandom random)
    {
        var lines = text.Split('\n');
        var start = random.Below(lines.Length);
        var count = random.Scale(3);
        var blank = random.Once(8) ? "\t" : new string(' ', random.Scale(4));
        for (var i = start; i < Math.Min(lines.Length, start + count); i++)
            lines[i] = random.Once(3) ? lines[i].TrimStart() : blank + lines[i];
        return string.Join('\n', lines);
    }

    private string Repeat(string text, FuzzRandom random)
    {
        var (start, length) = Stretch(text.Length, random);
        var piece = random.Once(2) ? random.Pick(_words) : text.Substring(start, length);
        if (piece.Length == 0) return text;
        var most = random.Once(8) ? mostLength : 1 << 10;
        var times = Math.Min(random.Scale(random.Once(8) ? 16 : 8), Math.Max(1, (most - text.Length) / piece.Length));
        return Insert(text, new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString(), random);
    }

    private static string Nest(string text, FuzzRandom random)
    {
        var (open, close) = random.Pick(TrickyWords.Pairs);
        var (start, length) = Stretch(text.Length, random);
        var depth = random.Scale(random.Once(8) ? 14 : 5);
        var isClosed = !random.Once(3);
        var nested = new StringBuilder().Insert(0, open, depth).Append(text.AsSpan(start, length));
        if (isClosed) nested.Insert(nested.Length, close, depth);
        return string.Concat(text.AsSpan(0, start), nested.ToString(), text.AsSpan(start + length));
    }

    private static string Remove(string text, FuzzRandom random)
    {
        var (start, length) = Stretch(text.Length, random);
        return text.Remove(start, length);
    }

    private static string Character(FuzzRandom random) => random.Below(5) switch
    {
        0 => ((char)random.Below(0x100)).ToString(),
        1 => ((char)random.Below(0x10000)).ToString(),
        2 => char.ConvertFromUtf32(random.Between(0x10000, 0x10FFFF)),
        3 => ((char)random.Between(0x2000, 0x206F)).ToString(),
        _ => ((char)random.Between(0x3000, 0x303F)).ToString(),
    };

    private static (int Start, int End) WordAt(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && char.IsLetterOrDigit(text[start - 1])) start--;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return (start, end);
    }

    private static (int Start, int Length) Stretch(int whole, FuzzRandom random)
    {
        var start = random.Below(whole + 1);
        return (start, Math.Min(whole - start, random.Scale(random.Once(4) ? 10 : 4)));
    }
}
