namespace PrintLayout.Differences;

/// <summary>Compares two sequences by their longest common subsequence.</summary>
internal static class SequenceDiff
{
    /// <summary>
    /// Beyond this many pairs, everything between the equal ends counts as changed, because a larger table would take too much memory.
    /// </summary>
    private const long MostPairs = 16_000_000;

    /// <summary>The stretches in which two sequences differ, in order; between them they are equal.</summary>
    /// <typeparam name="T">Type of the elements.</typeparam>
    /// <param name="old">The old sequence.</param>
    /// <param name="now">The new one.</param>
    /// <param name="areEqual">Whether two elements count as the same.</param>
    public static List<SequenceHunk> Hunks<T>(IReadOnlyList<T> old, IReadOnlyList<T> now, Func<T, T, bool> areEqual)
    {
        var head = 0;
        while (head < old.Count && head < now.Count && areEqual(old[head], now[head])) head++;
        var tail = 0;
        while (tail < old.Count - head && tail < now.Count - head && areEqual(old[^(tail + 1)], now[^(tail + 1)])) tail++;
        var (rows, columns) = (old.Count - head - tail, now.Count - head - tail);
        if (rows == 0 && columns == 0) return [];
        if ((long)rows * columns > MostPairs) return [new SequenceHunk(head, rows, head, columns)];
        var common = Common(old, now, head, rows, columns, areEqual);
        var hunks = new List<SequenceHunk>();
        for (int i = 0, j = 0; i < rows || j < columns;)
        {
            var (fromOld, fromNew) = (i, j);
            while ((i < rows || j < columns) && !(i < rows && j < columns && areEqual(old[head + i], now[head + j])))
            {
                if (i < rows && (j == columns || common[i + 1, j] >= common[i, j + 1])) i++;
                else j++;
            }

            if (i > fromOld || j > fromNew) hunks.Add(new SequenceHunk(head + fromOld, i - fromOld, head + fromNew, j - fromNew));
            while (i < rows && j < columns && areEqual(old[head + i], now[head + j])) (i, j) = (i + 1, j + 1);
        }

        return hunks;
    }

    private static int[,] Common<T>(IReadOnlyList<T> old, IReadOnlyList<T> now, int head, int rows, int columns, Func<T, T, bool> areEqual)
    {
        var common = new int[rows + 1, columns + 1];
        for (var r = rows - 1; r >= 0; r--)
        {
            for (var c = columns - 1; c >= 0; c--)
            {
                common[r, c] = areEqual(old[head + r], now[head + c])
                    ? common[r + 1, c + 1] + 1
                    : Math.Max(common[r + 1, c], common[r, c + 1]);
            }
        }

        return common;
    }
}
