namespace PrintLayout.Preflight.Functions;

/// <summary>A function of a PDF, ISO 32000-1 §7.10.</summary>
internal abstract class PdfFunction
{
    /// <summary>The most outputs of a function.</summary>
    public const int MostOutputs = 64;

    /// <summary>Lower and upper ends of the inputs, by turns.</summary>
    public required double[] Domain { get; init; }

    /// <summary>Lower and upper ends of the outputs, by turns; empty for none.</summary>
    public double[] Range { get; init; } = [];

    /// <summary>Number of inputs.</summary>
    public int Inputs => Domain.Length / 2;

    /// <summary>Number of outputs.</summary>
    public abstract int Outputs { get; }

    /// <summary>The values at a place. Inputs and outputs are held in their ranges.</summary>
    public double[] At(params ReadOnlySpan<double> inputs)
    {
        var held = new double[Inputs];
        for (var i = 0; i < held.Length; i++)
            held[i] = Numbers.Clamped(i < inputs.Length ? inputs[i] : 0, Domain[2 * i], Domain[2 * i + 1]);
        var values = Evaluate(held);
        for (var i = 0; i < values.Length && 2 * i + 1 < Range.Length; i++)
            values[i] = Numbers.Clamped(values[i], Range[2 * i], Range[2 * i + 1]);
        return values;
    }

    /// <summary>The values at a place inside the domain.</summary>
    protected abstract double[] Evaluate(double[] inputs);
}
