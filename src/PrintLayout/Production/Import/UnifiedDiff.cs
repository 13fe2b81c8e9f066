using System.Globalization;
using System.Text;

namespace PrintLayout.Production.Import;

/// <summary>Writes the difference of two texts in the unified form that patch and Git read.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    // Beyond this many pairs of lines all lines count as changed: a table of that size would take the memory of the machine.
    private const long MostPairs = 16_000_000;

    /// <summary>Compares two texts.</summary>
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
        // A side without lines is counted from the line before it.
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
        var head = 0;
        while (head < old.Length && head < now.Length && old[head] == now[head]) head++;
        var tail = 0;
        while (tail < old.Length - head && tail < now.Length - head && old[^(tail + 1)] == now[^(tail + 1)]) tail++;
        var steps = new List<Step>();
        for (var i = 0; i < head; i++) steps.Add(new Step(' ', old[i], i, i));
        Middle(steps, old, now, head, tail);
        for (var i = tail; i > 0; i--) steps.Add(new Step(' ', old[^i], old.Length - i, now.Length - i));
        return steps;
    }

    /// <summary>Between the equal ends: the longest common subsequence, by the table of its lengths.</summary>
    private static void Middle(List<Step> steps, string[] old, string[] now, int head, int tail)
    {
        var (rows, columns) = (old.Length - head - tail, now.Length - head - tail);
        var common = (long)rows * columns > MostPairs ? null : new int[rows + 1, columns + 1];
        for (var r = rows - 1; common is not null && r >= 0; r--)
        {
            for (var c = columns - 1; c >= 0; c--)
                common[r, c] = old[head + r] == now[head + c] ? common[r + 1, c + 1] + 1 : Math.Max(common[r + 1, c], common[r, c + 1]);
        }

        var (i, j) = (0, 0);
        while (i < rows || j < columns)
        {
            var (a, b) = (head + i, head + j);
            if (common is not null && i < rows && j < columns && old[a] == now[b]) steps.Add(new Step(' ', old[head + i++], a, head + j++));
            else if (i < rows && (j == columns || common is null || common[i + 1, j] >= common[i, j + 1])) steps.Add(new Step('-', old[head + i++], a, b));
            else steps.Add(new Step('+', now[head + j++], a, b));
        }
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
