using PrintLayout.Fuzz.Mutation;

namespace PrintLayout.Fuzz.Targets;

/// <summary>A parser that fails on one input, in one way: whether the driver would notice.</summary>
/// <param name="behaviour"><c>throws</c>, <c>kills</c> or <c>hangs</c>.</param>
public sealed class SelfTarget(string behaviour) : FuzzTarget("self-" + behaviour, ".txt", new ByteMutator())
{
    /// <inheritdoc/>
    public override void Run(byte[] input)
    {
        if (input is not [5]) return;
        Must(behaviour != "throws", "this input is refused");
        if (behaviour == "kills") Environment.FailFast("this input kills");
        while (behaviour == "hangs") Thread.SpinWait(1000);
    }

    protected override IEnumerable<byte[]> Sound() => Enumerable.Range(0, 12).Select(i => new[] { (byte)i });
}
