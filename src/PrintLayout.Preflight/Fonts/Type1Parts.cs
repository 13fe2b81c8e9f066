using PrintLayout.Preflight.Fonts.Names;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Fonts;

/// <summary>What a Type 1 program is made of.</summary>
internal sealed record Type1Parts
{
    /// <summary>The charstrings of its glyphs.</summary>
    public List<ReadOnlyMemory<byte>> Glyphs { get; } = [];

    /// <summary>The glyphs by name.</summary>
    public Dictionary<string, int> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>The subroutines by number.</summary>
    public Dictionary<int, ReadOnlyMemory<byte>> Subroutines { get; } = [];

    /// <summary>From units to ems.</summary>
    public Matrix Matrix { get; set; } = new(0.001, 0, 0, 0.001, 0, 0);

    /// <summary>Its own encoding.</summary>
    public string?[] Encoding { get; set; } = Encodings.Standard;
}
