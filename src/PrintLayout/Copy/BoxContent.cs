using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Copy;

/// <summary>A box of text beside a story.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Title">Its title; null for none.</param>
/// <param name="Blocks">Its text.</param>
public sealed record BoxContent(BoxKind Kind, ManuscriptText? Title, ImmutableArray<ArticleBlock> Blocks) : FigureContent
{
    /// <summary>What a QR code in it says; null for none.</summary>
    public Located<string>? Qr { get; init; }
}
