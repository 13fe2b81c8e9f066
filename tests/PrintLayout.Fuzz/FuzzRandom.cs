namespace PrintLayout.Fuzz;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers for the same seed on every machine and runtime. Each input has a
/// generator of its own, so that any one can be made again without those before it.
/// </summary>
/// <param name="seed">Number of the run.</param>
/// <param name="index">Number of the input in it.</param>
public sealed class FuzzRandom(ulong seed, int index)
{
    private ulong _state = (seed * 0xD1342543DE82EF95) ^ ((ulong)index * 0x9E3779B97F4A7C15);

    /// <summary>The next 64 bits.</summary>
    public ulong Bits()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from 0 to one below the limit; 0 for a limit of 0.</summary>
    public int Below(int limit) => limit < 1 ? 0 : (int)(Bits() % (ulong)limit);

    /// <summary>A whole number between two, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Whether something that happens once in so many times happens now.</summary>
    public bool Once(int times) => Below(times) == 0;

    /// <summary>One of a list.</summary>
    public T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    /// <summary>A number whose size is as often small as large: 1 to 2 to the power of <paramref name="bits"/>.</summary>
    public int Scale(int bits) => 1 + Below(1 << Between(0, bits));
}
