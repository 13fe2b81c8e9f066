using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PrintLayout.Production.Inputs;

/// <summary>
/// One of n shares of the pages of a run. Which share a page belongs to follows from its edition's path and its own name alone, so
/// machines that start at different moments, or see files come in, never render a page twice and never leave one out.
/// </summary>
/// <param name="Number">Number of the share, from 1.</param>
/// <param name="Count">Number of shares.</param>
public sealed record Shard(int Number, int Count)
{
    private const int MostShares = 100_000;

    /// <summary>All pages.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Whether it is all pages.</summary>
    public bool IsWhole => Count == 1;

    /// <summary>Reads <c>k/n</c>.</summary>
    /// <param name="text">What was written.</param>
    /// <returns>The shard; null when it is none.</returns>
    public static Shard? TryParse(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count is >= 1 and <= MostShares && number >= 1 && number <= count
                ? new Shard(number, count)
                : null;
    }

    /// <summary>Whether a piece of work is in this share.</summary>
    /// <param name="edition">Path of the edition, as the run names it.</param>
    /// <param name="page">Name of the first page of the work.</param>
    public bool Takes(string edition, string page)
    {
        if (IsWhole) return true;
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{edition.Replace('\\', '/')}\n{page}"), digest);
        var value = System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(digest);
        return (int)(value % (ulong)Count) == Number - 1;
    }

    /// <summary>As <c>k/n</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");
}
