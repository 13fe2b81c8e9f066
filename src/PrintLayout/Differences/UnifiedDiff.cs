using System.Globalization;
using System.Text;

namespace PrintLayout.Differences;

/// <summary>Writes the difference of two texts in the unified form that patch and Git read.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Compares two texts line by line, with three lines of context.</summary>
    /// <param name="path">Path of the file, for the head of the diff.</param>
    /// <param name="before">The text as it is; null when there is no file.</param>
    /// <param name="after">The text as it would be.</param>
    /// <returns>The diff; empty when nothing differs.</returns>
    public static string Write(string path, string? before, string after)
    {
        if (before == after) return string.Empty;
        var (old, now) = (Lines(before ?? string.Empty), Lines(after));
        var steps = Steps(old, now);
        var diff = new StringBuilder();
        diff.Append("--- ").Append(before is null ? "/dev/null" : "a/" + path).Append('\n').Append("+++ b/").Append(path).Append('\n');
        for (var i = 0; i < steps.Count;)
        {
            if (steps[i].Mark == ' ')
            {
                i++;
                continue;
            }

            var start = Math.Max(0, i - Context);
            var end = HunkEnd(steps, i);
            Hunk(diff, steps, start, end);
            i = end;
        }

        return diff.ToString();
    }

    private static int HunkEnd(List<Step> steps, int from)
    {
        var last = from;
        for (var i = from; i < steps.Count && i - last <= Context * 2; i++)
        {
            if (steps[i].Mark != ' ') last = i;
        }

        return Math.Min(steps.Count, last + Context + 1);
    }

    private static void Hunk(StringBuilder diff, List<Step> steps, int start, int end)
    {
        var part = steps.GetRange(start, end - start);
        var (oldLines, newLines) = (part.Count(step => step.Mark != '+'), part.Count(step => step.Mark != '-'));
        // A side without lines is numbered by the line before it.
        var oldStart = part[0].Old + (oldLines == 0 ? 0 : 1);
        var newStart = part[0].New + (newLines == 0 ? 0 : 1);
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{oldStart},{oldLines} +{newStart},{newLines} @@\n");
        foreach (var step in part)
        {
            diff.Append(step.Mark).Append(step.Line);
            if (!step.Line.EndsWith('\n')) diff.Append("\n\\ No newline at end of file\n");
        }
    }

    private static List<Step> Steps(string[] old, string[] now)
    {
        var steps = new List<Step>();
        var (i, j) = (0, 0);
        foreach (var hunk in SequenceDiff.Hunks(old, now, string.Equals).Append(new SequenceHunk(old.Length, 0, now.Length, 0)))
        {
            while (i < hunk.OldStart) steps.Add(new Step(' ', old[i], i++, j++));
            while (i < hunk.OldStart + hunk.OldCount) steps.Add(new Step('-', old[i], i++, j));
            while (j < hunk.NewStart + hunk.NewCount) steps.Add(new Step('+', now[j], i, j++));
        }

        return steps;
    }

    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }

    private readonly record struct Step(char Mark, string Line, int Old, int New);
}
