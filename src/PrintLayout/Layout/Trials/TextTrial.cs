using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Languages.Registry;
using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Lines;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Layout.Trials;

/// <summary>
/// Text set into columns without a page: broken, justified and filled as on a page. For tools that try the composer, and for tests of a
/// house's rules.
/// </summary>
/// <param name="Face">The face of the text.</param>
/// <param name="Size">Its size.</param>
/// <param name="Measure">Line length.</param>
public sealed record TextTrial(FontFace Face, Pt Size, Em Measure)
{
    /// <summary>Number of columns.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Lines that a column holds.</summary>
    public int Lines { get; init; } = 1;

    /// <summary>First-line indent in em.</summary>
    public int Indent { get; init; }

    /// <summary>The spacing of the house; the program's own unless given.</summary>
    public SpacingStyle Spacing { get; init; } = new();

    /// <summary>Sets a story.</summary>
    /// <param name="paragraphs">Its paragraphs.</param>
    public TrialText Set(IReadOnlyList<string> paragraphs)
    {
        using var shaper = new ParagraphShaper();
        var findings = new DiagnosticBag();
        var items = paragraphs.SelectMany((text, block) => Items(text, block, shaper, findings)).ToImmutableArray();
        var filled = LegFiller.Fill(items, [.. Enumerable.Repeat(Lines, Columns)]);
        return new TrialText(
            [.. filled.Legs.Select(leg => leg.SelectMany(placed => placed.Item.Parts).Select(LineOf).ToImmutableArray())],
            [.. filled.Items.Skip(filled.PlacedCount).SelectMany(item => item.Parts).Select(LineOf)],
            [.. findings]);
    }

    private static TrialLine LineOf(LinePart part) => new(part.Line.Text, part.Line.HanOpening);

    private IEnumerable<GalleyItem> Items(string text, int block, ParagraphShaper shaper, DiagnosticBag findings)
    {
        var stack = new FontStack("body", [Face]);
        var run = new TextRun(ManuscriptText.Plain(text, new SourceSpan("scenario", block + 1, 1)), new RunStyle(stack, stack, Size));
        var shaped = shaper.Shape(new ParagraphText([run], Spacing, LanguageRegistry.Default), findings);
        var (measure, indent) = (Measure.At(Size), Em.Whole(Indent).At(Size));
        var spans = new LineBreaker().Break(shaped, new BreakRequest(measure, indent)).Lines;
        for (var i = 0; i < spans.Length; i++)
        {
            var line = LineAdjuster.Set(shaped, spans[i], measure, i == 0 ? indent : Pt.Zero, justify: i < spans.Length - 1);
            LineFindings.Report(line, findings);
            ImmutableArray<LinePart> parts = [new LinePart(line, ItemRole.Body, Ink.SolidBlack, Pt.Zero, Pt.Zero)];
            yield return new GalleyItem(LegTrial.KindOf(i, spans.Length), 1, parts, block);
        }
    }
}
