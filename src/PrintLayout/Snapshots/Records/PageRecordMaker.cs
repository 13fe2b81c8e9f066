using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;

namespace PrintLayout.Snapshots.Records;

/// <summary>Makes records of pages.</summary>
public static class PageRecordMaker
{
    /// <summary>Hexadecimal digits of a line's digest: enough to detect a change, few enough for a readable diff.</summary>
    private const int DigestLength = 8;

    /// <summary>Records a finished page.</summary>
    /// <param name="page">The page.</param>
    public static PageRecord Of(PageDisplayList page)
    {
        var geometry = page.Geometry;
        var owned = new bool[page.Items.Length];
        foreach (var line in geometry.Lines) owned.AsSpan(line.FirstItem, line.ItemCount).Fill(true);
        var faces = page.Items.OfType<GlyphRun>().Select(run => run.Face).Distinct()
            .Select(face => new FaceRecord(face.Name, face.Sha256)).Distinct().OrderBy(face => face.Name, StringComparer.Ordinal)
            .ThenBy(face => face.Sha256, StringComparer.Ordinal);
        // Where a page does not come from layout, its items belong to no line. Each run then counts as a line.
        var loose = page.Items.Where((_, i) => !owned[i]).OfType<GlyphRun>().Select(Loose);
        return new PageRecord(
            page.Name, page.Boxes, geometry.Grid, [.. faces], geometry.Stories, [.. geometry.Modules.Select(WithoutCosts)],
            Numbered(geometry.Lines.Select(line => OfLine(page, line)).Concat(loose)),
            [.. page.Items.Select(Shape).OfType<ShapeRecord>()]);
    }

    /// <summary>Lines with their numbers, counted by story and role.</summary>
    /// <param name="lines">The lines in reading order.</param>
    public static ImmutableArray<LineRecord> Numbered(IEnumerable<LineRecord> lines)
    {
        var counts = new Dictionary<(string Story, ItemRole Role), int>();
        var numbered = ImmutableArray.CreateBuilder<LineRecord>();
        foreach (var line in lines)
        {
            var number = counts.GetValueOrDefault((line.Story, line.Role)) + 1;
            counts[(line.Story, line.Role)] = number;
            numbered.Add(line with { Number = number });
        }

        return numbered.ToImmutable();
    }

    // Costs only compare forms. A changed weight is not visible on the page.
    private static ModuleGeometry WithoutCosts(ModuleGeometry module) => module with { FormCost = 0, FillCost = 0 };

    private static LineRecord OfLine(PageDisplayList page, LineGeometry line)
    {
        var runs = page.Items.AsSpan().Slice(line.FirstItem, line.ItemCount).ToArray().OfType<GlyphRun>().ToList();
        return new LineRecord(
            line.Role, line.Story, line.Paragraph, line.Number, line.Origin, line.Measure, line.Width, line.Size, line.Text)
        {
            HanOpening = line.HanOpening,
            Squeezed = line.Squeezed,
            Traits = line.Traits,
            Faces = string.Join(" + ", runs.Select(run => run.Face.Name).Distinct(StringComparer.Ordinal)),
            Ink = runs.Count == 0 ? string.Empty : runs[0].Ink.ToString(),
            Glyphs = Digest(runs, line.Origin),
            Source = line.Source,
        };
    }

    private static LineRecord Loose(GlyphRun run)
    {
        var width = run.Glyphs.IsEmpty
            ? Pt.Zero
            : run.Glyphs[^1].X + run.Size.Scale(run.Face.AdvanceOf(run.Glyphs[^1].GlyphId), run.Face.UnitsPerEm);
        return new LineRecord(run.Role, run.Story, 0, 0, run.Origin, width, width, run.Size, run.Text)
        {
            Faces = run.Face.Name,
            Ink = run.Ink.ToString(),
            Glyphs = Digest([run], run.Origin),
            Source = run.Source,
        };
    }

    private static ShapeRecord? Shape(DisplayItem item) => item switch
    {
        FilledRect fill => new ShapeRecord("fill", fill.Role, fill.Story, fill.Area, fill.Ink + WithoutCorner(fill)),
        StrokedRect frame => new ShapeRecord("frame", frame.Role, frame.Story, frame.Area, $"{frame.Ink} at {frame.Weight} pt"),
        FilledPath path => new ShapeRecord(
            "path", path.Role, path.Story, path.Bounds, $"{path.Ink} outline {Digest(path.Steps, path.Bounds)}"),
        PlacedImage image => new ShapeRecord(
            "image", image.Role, image.Story, image.Area,
            FormattableString.Invariant($"{image.Image.Identity} at {image.Whole.X},{image.Whole.Y} ") +
            FormattableString.Invariant($"{image.Whole.Width}x{image.Whole.Height}") +
            (image.Clip.IsEmpty ? string.Empty : $" cut out {Digest(image.Clip, image.Whole)}")),
        _ => null,
    };

    // By size and corner, not by place: a tint that only moved keeps its look.
    private static string WithoutCorner(FilledRect fill)
    {
        if (fill.Cut is not { } cut) return string.Empty;
        var corner = (cut.Y == fill.Area.Y ? "upper " : "lower ") + (cut.X == fill.Area.X ? "left" : "right");
        return FormattableString.Invariant($" without its {corner} corner of {cut.Width}x{cut.Height} pt");
    }

    // From the corner of its box, not of the page: an outline that only moved keeps its look.
    private static string Digest(ImmutableArray<PathStep> steps, PtRect box)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> numbers = stackalloc byte[28];
        var corner = new PtPoint(box.X, box.Y);
        foreach (var step in steps)
        {
            BinaryPrimitives.WriteInt32LittleEndian(numbers, (int)step.Verb);
            Write(numbers[4..], step.First);
            Write(numbers[12..], step.Second);
            Write(numbers[20..], step.To);
            hash.AppendData(numbers);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));

        void Write(Span<byte> to, PtPoint point)
        {
            BinaryPrimitives.WriteInt32LittleEndian(to, (point.X - corner.X).Milli);
            BinaryPrimitives.WriteInt32LittleEndian(to[4..], (point.Y - corner.Y).Milli);
        }
    }

    private static string Digest(IReadOnlyList<GlyphRun> runs, PtPoint origin)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> numbers = stackalloc byte[12];
        foreach (var run in runs)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{run.Face.Name} {run.Size} {run.Ink} {run.IsRotated}"));
            if (run.HorizontalScale != GlyphRun.FullWidth)
                hash.AppendData(System.Text.Encoding.UTF8.GetBytes(FormattableString.Invariant($" {run.HorizontalScale}")));
            foreach (var glyph in run.Glyphs)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(numbers, glyph.GlyphId);
                BinaryPrimitives.WriteInt32LittleEndian(numbers[4..], (run.Origin.X + glyph.X - origin.X).Milli);
                BinaryPrimitives.WriteInt32LittleEndian(numbers[8..], (run.Origin.Y + glyph.Y - origin.Y).Milli);
                hash.AppendData(numbers);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..DigestLength];
    }
}
