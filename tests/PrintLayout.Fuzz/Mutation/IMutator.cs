namespace PrintLayout.Fuzz.Mutation;

/// <summary>Spoils an input in one way.</summary>
public interface IMutator
{
    /// <summary>Spoils an input.</summary>
    /// <param name="input">The input; never changed itself.</param>
    /// <param name="other">Another input of the same kind, to take pieces from.</param>
    /// <param name="random">Where chance comes from.</param>
    byte[] Mutate(byte[] input, byte[] other, FuzzRandom random);
}
