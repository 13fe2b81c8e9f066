using System.Collections.Immutable;
using PrintLayout.Fuzz.Mutation;
using PrintLayout.Tests;

namespace PrintLayout.Fuzz;

/// <summary>A parser under test: where its inputs come from, how they are spoiled, and what must hold for each.</summary>
/// <param name="name">Name on the command line, and of the folder of kept inputs.</param>
/// <param name="ending">Ending of kept inputs.</param>
/// <param name="mutator">Spoils an input.</param>
public abstract class FuzzTarget(string name, string ending, IMutator mutator) : IDisposable
{
    private ImmutableArray<byte[]> _corpus;

    /// <summary>Name on the command line.</summary>
    public string Name => name;

    /// <summary>Ending of kept inputs, with its dot.</summary>
    public string Ending => ending;

    /// <summary>Sound files and tricky ones, from which all others are made; the kept inputs among them.</summary>
    public ImmutableArray<byte[]> Corpus => _corpus.IsDefault ? _corpus = [.. Sound(), .. Kept.Select(file => file.Bytes)] : _corpus;

    /// <summary>Inputs that once were findings, by the name of their file: <c>Seeds/NAME</c>, replayed by every run.</summary>
    public IEnumerable<(string Name, byte[] Bytes)> Kept
    {
        get
        {
            var folder = Path.Combine(TestPaths.Root, "tests/PrintLayout.Fuzz/Seeds", name);
            if (!Directory.Exists(folder)) yield break;
            foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
                yield return (Path.GetFileName(file), File.ReadAllBytes(file));
        }
    }

    /// <summary>An input of a run. The first ones are the corpus itself.</summary>
    /// <param name="seed">Number of the run.</param>
    /// <param name="index">Number of the input.</param>
    public byte[] Input(ulong seed, int index)
    {
        if (index < Corpus.Length) return Corpus[index];
        var random = new FuzzRandom(seed, index);
        var input = random.Pick(Corpus);
        for (var rounds = random.Scale(3); rounds > 0; rounds--) input = mutator.Mutate(input, random.Pick(Corpus), random);
        return input;
    }

    /// <summary>Gives the parser an input. Whatever this throws is a finding.</summary>
    /// <param name="input">The input.</param>
    public abstract void Run(byte[] input);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Sound files to start from.</summary>
    protected abstract IEnumerable<byte[]> Sound();

    /// <summary>Gives back what the target holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }

    /// <summary>Fails the input unless a statement holds.</summary>
    protected static void Must(bool holds, string what)
    {
        if (!holds) throw new BrokenPromiseException(what);
    }

    /// <summary>Files of the repository below a folder.</summary>
    protected static IEnumerable<byte[]> Files(string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(TestPaths.Root, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes);
}
