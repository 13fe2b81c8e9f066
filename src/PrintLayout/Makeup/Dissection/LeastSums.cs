using System.Numerics;
using System.Runtime.InteropServices;

namespace PrintLayout.Makeup.Dissection;

/// <summary>
/// The inner loop of the table of dissections: sums of costs, each kept where it is less than what is known. As many at a time as the
/// machine adds at once; whole numbers, so the result is the same on any.
/// </summary>
internal static class LeastSums
{
    /// <summary>Lowers two lists of costs to the sums of two others.</summary>
    /// <param name="first">Costs of one part.</param>
    /// <param name="second">Costs of the other; as many.</param>
    /// <param name="cost">What the cut costs.</param>
    /// <param name="one">A list to lower; as many.</param>
    /// <param name="other">The other list to lower; as many.</param>
    public static void Lower(ReadOnlySpan<int> first, ReadOnlySpan<int> second, int cost, Span<int> one, Span<int> other)
    {
        var at = 0;
        if (first.Length >= Vector<int>.Count)
        {
            var firsts = Vectors(first);
            var seconds = Vectors(second);
            var ones = MemoryMarshal.Cast<int, Vector<int>>(one);
            var others = MemoryMarshal.Cast<int, Vector<int>>(other);
            var add = new Vector<int>(cost);
            for (var i = 0; i < firsts.Length; i++)
            {
                var sum = firsts[i] + seconds[i] + add;
                ones[i] = Vector.Min(ones[i], sum);
                others[i] = Vector.Min(others[i], sum);
            }

            at = firsts.Length * Vector<int>.Count;
        }

        for (; at < first.Length; at++) Keep(first[at] + second[at] + cost, ref one[at], ref other[at]);
    }

    /// <summary>Lowers two lists of costs to a list and a number more.</summary>
    /// <param name="second">Costs of one part.</param>
    /// <param name="cost">What the other part and the cut cost.</param>
    /// <param name="one">A list to lower; as many.</param>
    /// <param name="other">The other list to lower; as many.</param>
    public static void Lower(ReadOnlySpan<int> second, int cost, Span<int> one, Span<int> other)
    {
        var at = 0;
        if (second.Length >= Vector<int>.Count)
        {
            var seconds = Vectors(second);
            var ones = MemoryMarshal.Cast<int, Vector<int>>(one);
            var others = MemoryMarshal.Cast<int, Vector<int>>(other);
            var add = new Vector<int>(cost);
            for (var i = 0; i < seconds.Length; i++)
            {
                var sum = seconds[i] + add;
                ones[i] = Vector.Min(ones[i], sum);
                others[i] = Vector.Min(others[i], sum);
            }

            at = seconds.Length * Vector<int>.Count;
        }

        for (; at < second.Length; at++) Keep(second[at] + cost, ref one[at], ref other[at]);
    }

    private static ReadOnlySpan<Vector<int>> Vectors(ReadOnlySpan<int> costs) => MemoryMarshal.Cast<int, Vector<int>>(costs);

    private static void Keep(int sum, ref int one, ref int other)
    {
        if (sum < one) one = sum;
        if (sum < other) other = sum;
    }
}
