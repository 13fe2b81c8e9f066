namespace PrintLayout.Preflight.Fonts;

/// <summary>A font with its program: what the codes of a string draw, and how far they move the pen.</summary>
internal abstract class EmbeddedFont
{
    /// <summary>The program; null where there is none that can be read.</summary>
    public IFontProgram? Program { get; init; }

    /// <summary>Its name, for messages.</summary>
    public required string Name { get; init; }

    /// <summary>Why its text cannot be drawn, in words that follow its name; null where it can.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether lines run downwards.</summary>
    public virtual bool IsVertical => false;

    /// <summary>The codes of a string.</summary>
    public abstract List<GlyphUse> Read(ReadOnlySpan<byte> text);
}
