using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using PrintLayout.Copy;

namespace PrintLayout.Production.Gate.Likeness;

/// <summary>
/// What of a story's text is kept to find it again: a digest of its letters, and the least of many hashes of its parts of three letters
/// (min-hash), from which the share of parts that two texts have in common is estimated. Its numbers have a sketch of their own: a table
/// of each day, such as the weather, has the same words with other numbers.
/// </summary>
/// <param name="Digest">The digest of its letters.</param>
/// <param name="Parts">The sketch of its parts; empty for a text that is too short.</param>
/// <param name="Numbers">The sketch of its numbers; empty when it has few.</param>
internal sealed record TextSketch(string Digest, ImmutableArray<byte> Parts, ImmutableArray<byte> Numbers)
{
    /// <summary>Bytes of <see cref="Parts"/>.</summary>
    public const int PartsLength = 64;

    /// <summary>Bytes of <see cref="Numbers"/>.</summary>
    public const int NumbersLength = 16;

    /// <summary>Characters of a digest.</summary>
    public const int DigestLength = 16;

    private const int PartLength = 3;

    /// <summary>Letters from which on a text can be told from others by its parts.</summary>
    private const int LeastLetters = 60;

    /// <summary>Letters from which on a text can be told from others at all.</summary>
    private const int LeastDigested = 20;

    private const int LeastNumbers = 4;
    private const int Whole = 1000;

    /// <summary>Chance that two hashes of one byte are the same, in thousandths.</summary>
    private const int ByChance = 4;

    /// <summary>The sketch of a story; null when its text is too short to be told from others.</summary>
    /// <param name="article">The story.</param>
    public static TextSketch? Of(Article article)
    {
        var letters = LettersOf(article);
        if (letters.Length < LeastDigested) return null;
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(letters)))[..DigestLength];
        if (letters.Length < LeastLetters) return new TextSketch(digest, [], []);
        var numbers = NumbersOf(article);
        return new TextSketch(
            digest, Least([.. Enumerable.Range(0, letters.Length - PartLength + 1).Select(at => HashOf(letters.AsSpan(at, PartLength)))],
                PartsLength),
            numbers.Count < LeastNumbers ? [] : Least([.. numbers.Select(number => HashOf(number))], NumbersLength));
    }

    /// <summary>
    /// The share of their parts that two texts have in common, in thousandths of the mean of both; 0 where their numbers are others.
    /// </summary>
    /// <param name="other">The other text.</param>
    public int LikenessTo(TextSketch other)
    {
        if (Digest == other.Digest) return Whole;
        if (Parts.IsEmpty || other.Parts.IsEmpty) return 0;
        if (!Numbers.IsEmpty && !other.Numbers.IsEmpty && Common(Numbers, other.Numbers) < Whole / 2) return 0;
        var common = Common(Parts, other.Parts);
        return 2 * common * Whole / (Whole + common);
    }

    private static int Common(ImmutableArray<byte> one, ImmutableArray<byte> other)
    {
        var same = 0;
        for (var i = 0; i < one.Length; i++) same += one[i] == other[i] ? 1 : 0;
        same = same * Whole / one.Length;
        return Math.Max(0, (same - ByChance) * Whole / (Whole - ByChance));
    }

    private static string LettersOf(Article article)
    {
        var letters = new StringBuilder();
        foreach (var c in article.Blocks.SelectMany(block => HalfWidth.Of(block.Text.Text)))
        {
            if (char.IsLetterOrDigit(c)) letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }

    private static List<string> NumbersOf(Article article)
    {
        var numbers = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var text in article.Blocks.Select(block => HalfWidth.Of(block.Text.Text)))
        {
            for (var at = 0; at < text.Length; at++)
            {
                var end = at;
                while (end < text.Length && (char.IsAsciiDigit(text[end]) || (end > at && text[end] == '.'))) end++;
                // The sign before a number, and what it counts, belong to it.
                if (end > at) numbers.Add(text[Math.Max(0, at - 1)..Math.Min(text.Length, end + 1)].ToLower(CultureInfo.InvariantCulture));
                at = end;
            }
        }

        return [.. numbers];
    }

    private static ImmutableArray<byte> Least(ImmutableArray<ulong> hashes, int count)
    {
        var least = new byte[count];
        for (var i = 0; i < count; i++)
        {
            var best = ulong.MaxValue;
            foreach (var hash in hashes) best = Math.Min(best, Mixed(hash ^ Mixed((ulong)i + 1)));
            least[i] = (byte)best;
        }

        return [.. least];
    }

    // FNV-1a over UTF-16 units, then the finish of SplitMix64: the same on every machine and in every run.
    private static ulong HashOf(ReadOnlySpan<char> text)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var c in text) hash = (hash ^ c) * 1_099_511_628_211UL;
        return hash;
    }

    private static ulong Mixed(ulong value)
    {
        value += 0x9E37_79B9_7F4A_7C15UL;
        value = (value ^ (value >> 30)) * 0xBF58_476D_1CE4_E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D0_49BB_1331_11EBUL;
        return BitOperations.RotateLeft(value ^ (value >> 31), 7);
    }
}
