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
using PrintLayout.Testing.SyntheticFont;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Testing;

/// <summary>
/// Columns and a story set in the synthetic face at 10 pt: broken, justified and filled into the columns as on a page, by the house's
/// spacing.
/// </summary>
/// <param name="Count">Number of columns.</param>
/// <param name="Measure">Line length.</param>
/// <param name="Lines">Lines that a column holds.</param>
public sealed record TextScenario(int Count, Em Measure, int Lines)
{
    private static readonly Pt Size = new(10_000);

    /// <summary>First-line indent in em; none unless given.</summary>
    public int Indent { get; init; }

    /// <summary>The spacing of the house; the program's own unless given.</summary>
    public SpacingStyle Spacing { get; init; } = new();

    /// <summary>Sets a story.</summary>
    /// <param name="paragraphs">Its paragraphs.</param>
    public SetColumns Story(params string[] paragraphs)
    {
        using var face = SyntheticFace.Open();
        using var shaper = new ParagraphShaper();
        var findings = new DiagnosticBag();
        var items = paragraphs.SelectMany((text, block) => Items(text, block, face, shaper, findings)).ToImmutableArray();
        ImmutableArray<int> depths = [.. Enumerable.Repeat(Lines, Count)];
        var filled = LegFiller.Fill(items, depths);
        return new SetColumns(
            [.. filled.Legs.Select(leg => leg.SelectMany(placed => placed.Item.Parts).Select(part => part.Line).ToImmutableArray())],
            [.. filled.Items.Skip(filled.PlacedCount).SelectMany(item => item.Parts).Select(part => part.Line.Text)],
            [.. findings]);
    }

    private IEnumerable<GalleyItem> Items(string text, int block, FontFace face, ParagraphShaper shaper, DiagnosticBag findings)
    {
        var stack = new FontStack("body", [face]);
        var run = new TextRun(ManuscriptText.Plain(text, new SourceSpan("scenario", block + 1, 1)), new RunStyle(stack, stack, Size));
        var shaped = shaper.Shape(new ParagraphText([run], Spacing, LanguageRegistry.Default), findings);
        var (measure, indent) = (Measure.At(Size), Em.Whole(Indent).At(Size));
        var spans = new LineBreaker().Break(shaped, new BreakRequest(measure, indent)).Lines;
        for (var i = 0; i < spans.Length; i++)
        {
            var line = LineAdjuster.Set(shaped, spans[i], measure, i == 0 ? indent : Pt.Zero, justify: i < spans.Length - 1);
            LineFindings.Report(line, findings);
            yield return new GalleyItem(LegScenario.KindOf(i, spans.Length), 1, [new LinePart(line, ItemRole.Body, Ink.SolidBlack, Pt.Zero, Pt.Zero)], block);
        }
    }
}
