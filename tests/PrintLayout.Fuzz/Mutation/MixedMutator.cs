namespace PrintLayout.Fuzz.Mutation;

/// <summary>
/// Spoils a binary file as often by its structure (so that the damage gets past sums and lengths) as byte for byte.
/// </summary>
/// <param name="structured">Spoil the structure; each gives an input that it does not understand back as it is.</param>
public sealed class MixedMutator(params IMutator[] structured) : IMutator
{
    private static readonly ByteMutator Bytes = new();

    /// <inheritdoc/>
    public byte[] Mutate(byte[] input, byte[] other, FuzzRandom random)
    {
        if (random.Once(2)) return Bytes.Mutate(input, other, random);
        var start = random.Below(structured.Length);
        for (var i = 0; i < structured.Length; i++)
        {
            var changed = structured[(start + i) % structured.Length].Mutate(input, other, random);
            if (!ReferenceEquals(changed, input)) return changed;
        }

        return Bytes.Mutate(input, other, random);
    }
}
