using System.Collections.Immutable;
using System.Security.Cryptography;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Production.Signing.Records;

/// <summary>
/// The digest of a page: what the press gets of it, and nothing else. It covers the sheet, glyphs with their font files, images by their
/// identity, shapes, inks and places from the corner of the trim. It does not cover where things come from, nor printer's marks. So it is
/// the same on every machine, for every format, with and without marks.
/// </summary>
public static class PageDigest
{
    /// <summary>Hexadecimal digits of a whole digest.</summary>
    public const int Length = 64;

    /// <summary>Hexadecimal digits that people are shown.</summary>
    public const int ShortLength = 12;

    // What is hashed begins with this; it changes with what the digest covers.
    private const string Version = "printlayout page 1";

    /// <summary>The digest of a page, SHA-256 in lower-case hexadecimal.</summary>
    /// <param name="page">The page.</param>
    public static string Of(PageDisplayList page)
    {
        using var memory = new MemoryStream(1 << 16);
        using var output = new BinaryWriter(memory);
        var corner = new PtPoint(page.Boxes.Trim.X, page.Boxes.Trim.Y);
        output.Write(Version);
        Write(output, page.Boxes.Trim, corner);
        Write(output, page.Boxes.Bleed, corner);
        if (page.Items.Any(item => item is PlacedImage))
        {
            output.Write(page.Cmyk.IsConverted);
            output.Write(page.Cmyk.Assumed?.Sha256 ?? string.Empty);
        }

        foreach (var item in page.Items.Where(item => item.Role != ItemRole.Mark)) Write(output, item, corner);
        output.Flush();
        return Convert.ToHexStringLower(SHA256.HashData(memory.GetBuffer().AsSpan(0, (int)memory.Length)));
    }

    /// <summary>The start of a digest, as slug lines and boards show it.</summary>
    /// <param name="digest">The digest.</param>
    public static string ShortOf(string digest) => digest[..Math.Min(ShortLength, digest.Length)];

    /// <summary>Whether a text is a whole digest.</summary>
    /// <param name="text">The text.</param>
    public static bool IsDigest(string text) => text.Length == Length && IsHexadecimal(text);

    /// <summary>Whether a text has only lower-case hexadecimal digits.</summary>
    /// <param name="text">The text.</param>
    public static bool IsHexadecimal(string text) => text.All(c => char.IsAsciiDigit(c) || c is >= 'a' and <= 'f');

    private static void Write(BinaryWriter output, DisplayItem item, PtPoint corner)
    {
        output.Write(item.GetType().Name);
        switch (item)
        {
            case GlyphRun run:
                Write(output, run, corner);
                break;
            case FilledRect fill:
                Write(output, fill.Area, corner);
                output.Write(fill.Cut is not null);
                if (fill.Cut is { } cut) Write(output, cut, corner);
                Write(output, fill.Ink);
                break;
            case StrokedRect frame:
                Write(output, frame.Area, corner);
                output.Write(frame.Weight.Milli);
                Write(output, frame.Ink);
                break;
            case FilledPath path:
                Write(output, path.Steps, corner);
                Write(output, path.Ink);
                break;
            case PlacedImage image:
                output.Write(image.Image.Identity);
                Write(output, image.Area, corner);
                Write(output, image.Whole, corner);
                Write(output, image.Clip, corner);
                break;
            default:
                throw new NotSupportedException($"a {item.GetType().Name} has no digest");
        }
    }

    private static void Write(BinaryWriter output, GlyphRun run, PtPoint corner)
    {
        output.Write(run.Face.Sha256);
        output.Write(run.Face.Index);
        output.Write(run.Size.Milli);
        Write(output, run.Ink);
        Write(output, run.Origin, corner);
        output.Write(run.IsRotated);
        output.Write(run.HorizontalScale);
        output.Write(run.Glyphs.Length);
        foreach (var glyph in run.Glyphs)
        {
            output.Write(glyph.GlyphId);
            output.Write(glyph.X.Milli);
            output.Write(glyph.Y.Milli);
        }
    }

    private static void Write(BinaryWriter output, Ink ink)
    {
        output.Write(ink.Cyan);
        output.Write(ink.Magenta);
        output.Write(ink.Yellow);
        output.Write(ink.Black);
        output.Write(ink.Spot?.Name ?? string.Empty);
        output.Write(ink.Tint);
    }

    private static void Write(BinaryWriter output, ImmutableArray<PathStep> steps, PtPoint corner)
    {
        output.Write(steps.Length);
        foreach (var step in steps)
        {
            output.Write((int)step.Verb);
            if (step.Verb == PathVerb.Close) continue;
            Write(output, step.To, corner);
            if (step.Verb != PathVerb.Curve) continue;
            Write(output, step.First, corner);
            Write(output, step.Second, corner);
        }
    }

    private static void Write(BinaryWriter output, PtRect area, PtPoint corner)
    {
        Write(output, new PtPoint(area.X, area.Y), corner);
        output.Write(area.Width.Milli);
        output.Write(area.Height.Milli);
    }

    private static void Write(BinaryWriter output, PtPoint point, PtPoint corner)
    {
        output.Write((point.X - corner.X).Milli);
        output.Write((point.Y - corner.Y).Milli);
    }
}
