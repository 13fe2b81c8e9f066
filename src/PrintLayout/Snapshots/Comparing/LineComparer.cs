using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Differences;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Snapshots.Comparing;

/// <summary>
/// Compares the lines of a story and role. They are aligned by their text. So a line that only moved is distinguished from one that breaks
/// elsewhere, and from one whose words changed.
/// </summary>
internal sealed class LineComparer(TextGroup group)
{
    private readonly List<SequenceHunk> _hunks = SequenceDiff.Hunks(group.Old, group.New, static (a, b) => a.Text == b.Text);

    /// <summary>What changed about the lines.</summary>
    /// <param name="shift">How far the module of the story moved. Lines that moved with it are not reported by themselves.</param>
    public IEnumerable<PageChange> Compare(PtPoint shift)
    {
        // A new or removed story is reported as a module. Page furniture and foreign pages have no module, so their text is reported here.
        if (group.Old.IsEmpty || group.New.IsEmpty)
        {
            if (Appeared() is { } change) yield return change;
            yield break;
        }

        var pairs = Matched().ToList();
        var moved = pairs.Where(pair => Delta(pair.Old, pair.New) is var delta && delta != default && delta != shift).ToList();
        for (var i = 0; i < _hunks.Count; i++)
        {
            // Lines that moved below a changed stretch moved because of it.
            var until = i + 1 < _hunks.Count ? _hunks[i + 1].NewStart : int.MaxValue;
            var from = i == 0 ? 0 : _hunks[i].NewStart;
            yield return Hunk(_hunks[i], [.. moved.Where(pair => pair.Index >= from && pair.Index < until)]);
        }

        if (_hunks.Count == 0 && moved.Count > 0) yield return Moved(moved);
        foreach (var change in Respaced(pairs)) yield return change;
    }

    private PageChange? Appeared()
    {
        var (lines, isNew) = group.Old.IsEmpty ? (group.New, true) : (group.Old, false);
        var text = Wording.Quote(string.Concat(lines.Select(line => line.Text)));
        var what = Wording.TextOf(group.Role, group.Title);
        var sentence = isNew ? $"{what} is new: “{text}”" : $"{what} is gone: “{text}”";
        return Change(ChangeLevel.Line, sentence, lines.Length, group.Old, group.New);
    }

    private IEnumerable<MatchedLine> Matched()
    {
        var (old, now) = (0, 0);
        foreach (var hunk in _hunks.Append(new SequenceHunk(group.Old.Length, 0, group.New.Length, 0)))
        {
            while (old < hunk.OldStart && now < hunk.NewStart)
            {
                yield return new MatchedLine(group.Old[old], group.New[now], now);
                (old, now) = (old + 1, now + 1);
            }

            (old, now) = (hunk.OldStart + hunk.OldCount, hunk.NewStart + hunk.NewCount);
        }
    }

    private PageChange Hunk(SequenceHunk hunk, List<MatchedLine> moved)
    {
        var old = group.Old.Slice(hunk.OldStart, hunk.OldCount);
        var now = group.New.Slice(hunk.NewStart, hunk.NewCount);
        var text = Words(old, now);
        var ends = Ends(old, now, isKnown: text.Length > 0);
        // The line whose end is reported does not count among those that moved.
        var others = Math.Max(old.Length, now.Length) - 1 + moved.Count;
        var parts = new List<string>();
        if (ends.Length > 0) parts.Add(ends);
        if (others > 0) parts.Add($"{Counted.Of(others, "line")} moved");
        var sentence = (text.Length, parts.Count) switch
        {
            (0, 0) => $"{Line((now.IsEmpty ? old : now)[0])} is set otherwise",
            (0, _) => string.Join(", ", parts),
            (_, 0) => text,
            _ => $"{text}: {string.Join(", ", parts)}",
        };
        var distance = moved.Select(pair => Length(Delta(pair.Old, pair.New))).DefaultIfEmpty().Max()
            + ((long)Math.Max(old.Length, now.Length) * group.New[0].Size.Milli);
        return Change(
            ChangeLevel.Line,
            sentence,
            distance,
            old.IsEmpty ? Near(group.Old, hunk.OldStart) : old,
            now.IsEmpty ? Near(group.New, hunk.NewStart) : now);
    }

    // Where lines were only added or only cut, the line beside the place is marked on the other page.
    private static ImmutableArray<LineRecord> Near(ImmutableArray<LineRecord> lines, int index) =>
        [lines[Math.Min(index, lines.Length - 1)]];

    /// <summary>The first line that ends in another character.</summary>
    /// <param name="old">The lines as they were.</param>
    /// <param name="now">The lines as they are.</param>
    /// <param name="isKnown">Whether the sentence has already named the text.</param>
    private string Ends(ImmutableArray<LineRecord> old, ImmutableArray<LineRecord> now, bool isKnown)
    {
        for (var i = 0; i < Math.Min(old.Length, now.Length); i++)
        {
            var (before, after) = (Wording.LastCharacter(old[i]), Wording.LastCharacter(now[i]));
            if (before == after) continue;
            var line = isKnown ? FormattableString.Invariant($"line {now[i].Number}") : Line(now[i]);
            return $"{line} now ends in {after} instead of {before}";
        }

        return string.Empty;
    }

    /// <summary>The change of the words; empty when the same words only break elsewhere.</summary>
    private string Words(ImmutableArray<LineRecord> old, ImmutableArray<LineRecord> now)
    {
        var (before, after) = (Joined(old), Joined(now));
        if (before == after) return string.Empty;
        var difference = TextDifference.Of(before, after);
        var line = LineAt(now.IsEmpty ? old : now, difference.Start);
        var where = line.Role == ItemRole.Body && line.Paragraph > 0
            ? FormattableString.Invariant($"in paragraph {line.Paragraph} of {group.Title}")
            : $"in {Wording.TextOf(line.Role, group.Title)}";
        return $"the text changed: {difference.Clause()} {where}";
    }

    private static LineRecord LineAt(ImmutableArray<LineRecord> lines, int start)
    {
        foreach (var line in lines)
        {
            if (start < line.Text.Length) return line;
            start -= line.Text.Length;
        }

        return lines[^1];
    }

    // A typed blank disappears at a line end. So text with other breaks may have one more or less.
    private static string Joined(ImmutableArray<LineRecord> lines) =>
        string.Concat(lines.Select(line => line.Text)).Replace(" ", string.Empty, StringComparison.Ordinal);

    private PageChange Moved(List<MatchedLine> moved)
    {
        var farthest = moved.MaxBy(pair => Length(Delta(pair.Old, pair.New)))!;
        var delta = Delta(farthest.Old, farthest.New);
        var isAlike = moved.All(pair => Delta(pair.Old, pair.New) == delta);
        var text = group is { Role: ItemRole.Body, Title.Length: > 0 } ? group.Title : Wording.TextOf(group.Role, group.Title);
        var subject = moved.Count == 1 ? Line(farthest.New) : $"{Counted.Of(moved.Count, "line")} of {text}";
        return Change(
            ChangeLevel.Line,
            $"{subject} moved{(isAlike ? string.Empty : ", at most")} {Wording.Movement(delta.X, delta.Y)}",
            Length(delta),
            [.. moved.Select(pair => pair.Old)], [.. moved.Select(pair => pair.New)]) with
        { OnlyMoved = moved.Count };
    }

    /// <summary>Lines with the same words whose glyphs, or the places of glyphs within the line, changed.</summary>
    private IEnumerable<PageChange> Respaced(List<MatchedLine> pairs)
    {
        foreach (var change in Inked(pairs)) yield return change;
        // A change of size, face or ink that all lines share is reported by LookComparer.
        var (size, was) = (LineMajority.Usual(group.New, line => line.Size), LineMajority.Usual(group.Old, line => line.Size));
        var isOtherLook = size != was
            || LineMajority.Usual(group.New, line => line.Faces) != LineMajority.Usual(group.Old, line => line.Faces)
            || LineMajority.Usual(group.New, line => line.Ink) != LineMajority.Usual(group.Old, line => line.Ink)
            || (group.Role == ItemRole.Body
                && LineMajority.Usual(group.New, line => line.Measure) != LineMajority.Usual(group.Old, line => line.Measure));
        if (isOtherLook) yield break;
        var changed = pairs.Where(pair => pair.Old.Glyphs != pair.New.Glyphs && pair.Old.Ink == pair.New.Ink).ToList();
        if (changed.Count == 0) yield break;
        var first = changed[0];
        var rest = changed.Count == 1 ? string.Empty : $", and {Counted.Of(changed.Count - 1, "more line")} with it";
        yield return Change(
            ChangeLevel.Glyph, $"{Line(first.New)} {How(first.Old, first.New)}{rest}", changed.Count,
            [.. changed.Select(pair => pair.Old)], [.. changed.Select(pair => pair.New)]);
    }

    /// <summary>
    /// Lines printed in another ink, those of one change together; the change of most lines of the text is reported by LookComparer.
    /// </summary>
    private IEnumerable<PageChange> Inked(List<MatchedLine> pairs)
    {
        var usual = (LineMajority.Usual(group.Old, line => line.Ink), LineMajority.Usual(group.New, line => line.Ink));
        foreach (var same in pairs.GroupBy(pair => (Old: pair.Old.Ink, New: pair.New.Ink)))
        {
            if (same.Key.Old == same.Key.New || same.Key == usual) continue;
            var lines = same.ToList();
            var rest = lines.Count == 1 ? string.Empty : $", and {Counted.Of(lines.Count - 1, "more line")} with it";
            yield return Change(
                ChangeLevel.Glyph,
                $"{Line(lines[0].New)} “{Wording.Quote(lines[0].New.Text)}” is {InkWording.Instead(same.Key.New, same.Key.Old)}{rest}",
                lines.Count, [.. lines.Select(pair => pair.Old)], [.. lines.Select(pair => pair.New)]);
        }
    }

    private static string How(LineRecord old, LineRecord now)
    {
        if (old.Faces != now.Faces) return $"is set in {now.Faces} instead of {old.Faces}";
        if (old.Size != now.Size) return $"is set in {Wording.Points(now.Size)} instead of {Wording.Points(old.Size)}";
        if (old.HanOpening != now.HanOpening)
        {
            var (before, after) = (old.HanOpening / 1000m, now.HanOpening / 1000m);
            return FormattableString.Invariant($"is spaced otherwise: its gaps are open by {after:0.000} em instead of {before:0.000}");
        }

        return old.Squeezed != now.Squeezed
            ? $"is spaced otherwise: it is squeezed by {Wording.Points(now.Squeezed)} instead of {Wording.Points(old.Squeezed)}"
            : "has other glyphs, or has them at other places, with the same text";
    }

    private PageChange Change(
        ChangeLevel level, string sentence, long distance, ImmutableArray<LineRecord> old, ImmutableArray<LineRecord> now) =>
        new(level, group.Story, sentence, distance)
        {
            Old = TextGroup.Box(old),
            New = TextGroup.Box(now),
            NewParts = LineParts.Of(now),
            Source = now is [{ Source.IsNone: false } first, ..]
                ? FormattableString.Invariant($"{first.Source.File}:{first.Source.Line}")
                : string.Empty,
        };

    /// <summary>The name of a line, or of the text when it has only this line.</summary>
    private string Line(LineRecord line) => group.Role != ItemRole.Body && group.Old.Length <= 1 && group.New.Length <= 1
        ? Wording.TextOf(group.Role, group.Title)
        : Wording.Line(line, group.Title);

    private static PtPoint Delta(LineRecord old, LineRecord now) => new(now.Origin.X - old.Origin.X, now.Origin.Y - old.Origin.Y);

    private static long Length(PtPoint delta) => Math.Max(Wording.Size(delta.X).Milli, Wording.Size(delta.Y).Milli);

    private sealed record MatchedLine(LineRecord Old, LineRecord New, int Index);
}
