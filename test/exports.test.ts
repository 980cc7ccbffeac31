import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { isRun, snippetsOf } from './snippets.ts';

// The public face: which names each door has, and that every one of them is explained.

const root = resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
};

/** `./explain` → `src/explain/index.ts`, for every folder of `src` that has an index. */
const doors: Readonly<Record<string, string>> = Object.fromEntries(
  ['', ...foldersOf('src').flatMap((folder) => [folder, ...foldersOf(`src/${folder}`).map((inner) => `${folder}/${inner}`)])]
    .filter((folder) => existsSync(resolve(root, 'src', folder, 'index.ts')))
    .map((folder) => [folder === '' ? '.' : `./${folder}`, ['src', folder, 'index.ts'].filter(Boolean).join('/')]),
);

function foldersOf(folder: string): readonly string[] {
  return readdirSync(resolve(root, folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** A regime is a literal; its names follow a rule and are not listed. */
function isOfRegime(door: string): boolean {
  return door.startsWith('./regimes/');
}

describe('the doors', () => {
  const exported = Object.fromEntries(Object.entries(manifest.exports).filter(([, target]) => typeof target !== 'string'));

  it('are the `exports` of package.json, no more and no fewer', () => {
    expect(Object.keys(exported).sort()).toEqual(Object.keys(doors).sort());
  });

  it('have their types beside their code', () => {
    for (const [door, source] of Object.entries(doors)) {
      const made = source.replace('src/', './dist/').replace(/\.ts$/, '');
      expect(manifest.exports[door]).toEqual({ types: `${made}.d.ts`, default: `${made}.js` });
    }
  });

  it('are built and documented', async () => {
    const { default: build } = (await import('../tsup.config.ts')) as { default: { entry: readonly string[] } };
    // @ts-expect-error: a configuration without types
    const { default: reference } = (await import('../typedoc.config.js')) as { default: { entryPoints: readonly string[] } };
    expect([...build.entry].sort()).toEqual([...Object.values(doors), 'src/portfolio/worker.ts'].sort());
    expect([...reference.entryPoints].sort()).toEqual(Object.values(doors).sort());
  });

  it('open under the name that users write', async () => {
    for (const door of Object.keys(doors))
      expect(Object.keys((await import(/* @vite-ignore */ `polluter-pays${door.slice(1)}`)) as object).length, door).toBeGreaterThan(0);
  }, 60_000);
});

interface Name {
  readonly door: string;
  readonly name: string;
  readonly kind: 'value' | 'type';
  readonly isFunction: boolean;
  readonly where: string;
  readonly doc: string;
  readonly tags: readonly string[];
  /** What stands under `@example`. */
  readonly example: string;
}

describe('the names', () => {
  let names: readonly Name[] = [];
  beforeAll(() => {
    names = readNames();
  }, 120_000);

  it('are these', () => {
    const report = Object.keys(doors)
      .filter((door) => !isOfRegime(door))
      .flatMap((door) =>
        (['value', 'type'] as const).flatMap((kind) => [
          `${door} ${kind}s`,
          ...byInitial(names.flatMap((one) => (one.door === door && one.kind === kind ? [one.name] : []))),
        ]),
      );
    expect(report.join('\n')).toMatchInlineSnapshot(`
      ". values
        PaymentError
        addMoney allocateMoney assess assessAll
        bands
        confidences convertQuantity
        marginalPayment money
        priceBook
        quantity
        roundMoney
        tonnes tryAssess
      . types
        Applied AssessOptions Assessment Assessments
        Band BatOf Bound
        Capacity CapacityEntry CapacityOf CapacityReading Charge Choice Circumstance Cite Cited Cliff Condition Confidence CreditOf Curve
        Day DayText Decimal DecimalText
        ExactText
        Facility FacilityData FacilityOf Factor Facts Figure
        Installation InstallationOf
        Limit Line LoadSource
        MarginalPayment Measure Medium Money
        NormsOf Notice NoticeCode
        Outcome OutputOf
        Path Payer Pool PriceBook PriceCase PriceRow Problem ProblemCode
        Quantity QuantityText
        Reading ReadingKind ReadingOf Receiver ReceiverData ReceiverOf Regime Release ReleaseOf Rounding RoundingMode Row
        Schedule Select Settle Source Split Step
        Table Territory
        Undated
        Weakest Where Words
      ./capacity values
        airBasinCapacity airConcentration averageAccumulatedExceedance
        climaticPotential climaticZones completeMixing criticalLoad criticalLoadExceedance
        effectOfSource
        frolovRodziller
        headroom
        loadOverCapacity loadRatio loadShares
        ndv
        permissibleDischarge permissibleEmission permissibleOxygenDemand
        rateAtTemperature reaerationRate rescaleNeutral riverCapacity
        stratificationCoefficients streeterPhelps
        technoCapacity tmdl tryAirBasinCapacity tryAirConcentration tryAverageAccumulatedExceedance tryClimaticPotential tryCompleteMixing tryCriticalLoad tryCriticalLoadExceedance tryEffectOfSource tryFrolovRodziller tryLoadOverCapacity tryLoadRatio tryLoadShares tryNdv tryPermissibleDischarge tryPermissibleEmission tryPermissibleOxygenDemand tryRateAtTemperature tryReaerationRate tryRescaleNeutral tryRiverCapacity tryStreeterPhelps tryTechnoCapacity tryTmdl tryWithCapacities
        withCapacities
      ./capacity types
        AddedLoad AirBasinCapacity AirBasinCapacityGiven AirConcentration AirConcentrationGiven AverageAccumulatedExceedance AverageAccumulatedExceedanceGiven
        BeforeAfter BoxGiven
        CapacityMeasurement ClimaticPotential ClimaticPotentialGiven ClimaticZone ClimaticZoneId CompleteMixing CompleteMixingGiven CriticalLoad CriticalLoadExceedance CriticalLoadExceedanceGiven CriticalLoadGiven
        DaysOfYear DecimalInput Digits
        FactorChange FactorReading FrolovRodziller FrolovRodzillerGiven
        Headroom HeadroomAsked HeadroomBy
        LoadOverCapacity LoadOverCapacityGiven LoadRatio LoadRatioAsked LoadShare LoadShares
        Ndv NdvGiven NdvOfSeason NdvSeason Neutral NeutralTarget
        OxygenAt
        PermissibleDischarge PermissibleDischargeGiven PermissibleEmission PermissibleEmissionGiven PermissibleOxygenDemand PermissibleOxygenDemandGiven
        QuantityInput
        RateAtTemperatureGiven RatioOfCriterion ReaerationRate ReaerationRateGiven RiverCapacity RiverCapacityGiven
        ScaledPayment SourceEffect SourceEffectGiven StratificationCoefficient StreeterPhelps StreeterPhelpsGiven
        TechnoCapacity TechnoCapacityGiven TechnoMedium TechnoVariation Tmdl TmdlGiven TmdlSource
        WorkedCapacity
      ./explain values
        diffAssessments
        explain
        replay
        tariffSheet
      ./explain types
        AssessmentDiff
        Difference
        ExplainOptions ExplanationFormat ExplanationKind ExplanationNode
        Locale
        Replay
        TariffSheetOptions
      ./pollutants values
        findPollutant
        pollutants pollutantsNamed
        tryFindPollutant
      ./pollutants types
        FindPollutantOptions
        Pollutant PollutantId PollutantKind
      ./portfolio values
        assessCells assessCsv assessInWorkers assessPortfolio
        compilePortfolio
        effectOnCells
        portfolioBuilder publishCells
        readCsv
        streamCsv streamPortfolio
        territoryNamed tryAssessCsv tryReadCsv
        writeCsv writeCsvPieces
      ./portfolio types
        AssessCsvOptions AssessPortfolioOptions AssumedNorms
        CellsEffect CellsPayment Certificate CsvAssessment CsvChunk CsvColumn CsvColumnAt CsvCounts CsvDelimiter CsvEncoding CsvHeader CsvOptions CsvRead CsvRecord CsvResults CsvSource CsvStream
        DecimalMark
        LinePaths
        NormsForm
        Portfolio PortfolioAssessment PortfolioBuilder PortfolioOptions PortfolioRow PortfolioStream PortfolioTotal PublishedCell
        RefusedLines RejectedRecord RejectedRow Resolve ResolvedColumn
        Slot StopSignal
        TotalKey
        WorkersOptions WriteCsvOptions
      ./scenario values
        breakEven
        calibrate compare convert
        diffRegimes distribute
        envelope
        overYears
        phaseIn phaseInCoverage printTable
        reform reproduce respond respondOverYears runYears
        simulate solveFor steadyState sweep
        tornado tryBreakEven tryCalibrate tryCompare tryConvert tryDistribute tryEnvelope tryOverYears tryPhaseIn tryPhaseInCoverage tryReform tryRespond tryRespondOverYears tryRunYears trySimulate trySolveFor trySteadyState trySweep tryTornado tryWaterfall
        waterfall
      ./scenario types
        AbatementCost AbatementMeasure Account AffordabilityCap Axis
        Baseline BreakEven BreakEvenAsked BudgetRow BudgetShare BurdenRow
        CalibrateOptions Calibration CalibrationPoint CalibrationTarget Change ChangeGroup ChargeProvision Comparison ComparisonStudy Conversion Converted CorrelationMatrix CostCurve CoverageSchedule
        DecileRow Declared Dimension Distribution
        Emissions Envelope EnvelopeStudy Exchange ExchangeRate
        FlatRow
        GiniRow
        LeftOut LorenzRow
        Made
        Near
        Open
        Pack Parameter PartRow Phase PhasedChange Place ProfitTax Provision ProvisionKind
        Ramp ReadingRow Reasoned ReformOptions RegimeChange RegimeDifference Rejected Repeated RespondOptions Response ResponseOverYears ResponseRow
        SimulateOptions Simulation Solution SolveForAsked SteadyLoad SteadyState SteadyStateOptions StopSignal Stretch Study Sweep SweepOptions SweepPayment SweepRow Swing
        TableOptions Target Tariff TariffCliff TariffPiece Tornado TornadoRow TotalRow Translation
        Unknown UnpricedRow
        Values Variable
        Watch Waterfall WaterfallRow WaterfallStudy WinnerRow Written
        YearOfLoad YearOfResponse YearRow YearTotalRow YearsRun YearsStudy
      ./schema values
        assessmentSchema
        checkRegime coverage
        facilitySchema
        parseAssessment parseFacilities parseFacility parseReceiver parseRegime parseTerritory
        receiverSchema regimeSchema requirements
        territorySchema toData tryParseAssessment tryParseFacility tryParseReceiver tryParseRegime tryParseTerritory
      ./schema types
        AssessmentData
        Coverage
        MultiplierBounds
        ParsedFacilities
        RegimeCheck RejectedFacility RequiredKey RequiredReading Requirements
        StandardResult StandardSchema
        TableCoverage
      ./sql values
        toSql tryToSql
      ./sql types
        SqlColumn SqlDialect SqlNames SqlOptions SqlProgram SqlProof
      ./technology values
        averagedRates
        batPayback batPaybackTable
        convertAveraging
        deriveRate
        mixRate
        performanceRatio
        rateForSource rateFromConcentration rateMethods
        specificEmission
        technologicalBudgets technologicalMass technologicalRates throughputRate tryBatPayback tryDeriveRate tryTechnologicalMass
      ./technology types
        Appraisal AveragedRate AveragedRateInput Averaging AveragingConversion
        BatInvestment BatPayback BatPaybackOptions BatPaybackRow BatPaybackTable BatPaybackTotal BreakEven
        ConcentrationInput
        DeriveRateOptions DerivedRate
        FoundSourceRate
        LeaveOneOut
        MixRateInput MoneyInput
        PercentileRule Performance PerformanceInput PlantPerformance PlantYear ProductOutput
        QuantityInput
        RateMethod RateMethodAbout RateMethodChoice RateNotice RatePrecedent
        ShippedRate SourceQuestion SourceRate SourceType SpecificEmissionInput
        TechnologicalBudget TechnologicalMass TechnologicalMassOptions ThroughputRate ThroughputRateInput
        YearOfPayments"
    `);
  });

  it('of a regime are its one literal, named by country and year, and its variants', async () => {
    for (const [door, source] of Object.entries(doors).filter(([one]) => isOfRegime(one))) {
      const module = (await import(/* @vite-ignore */ resolve(root, source))) as Readonly<Record<string, { readonly id?: string }>>;
      const [name = '', ...more] = names.flatMap((one) => (one.door === door && one.kind === 'value' ? [one.name] : [])).sort();
      expect([door, name]).toEqual([`./regimes/${module[name]?.id}`, expect.stringMatching(/^[a-z]+\d{4}$/)]);
      expect(more.filter((one) => one !== `${name}Variants`)).toEqual([]);
      expect(names.filter((one) => one.door === door && one.kind === 'type' && !/^[A-Z][a-z]+Variant$/.test(one.name))).toEqual([]);
    }
  });

  it('of the root door that have a value are under 40', () => {
    const values = names.filter(({ door, kind }) => door === '.' && kind === 'value');
    expect(values.length).toBeGreaterThan(10);
    expect(values.length).toBeLessThan(40);
  });

  it('of each door that have a value are those that the module has', async () => {
    for (const [door, source] of Object.entries(doors)) {
      const module = (await import(/* @vite-ignore */ resolve(root, source))) as object;
      expect(names.flatMap((one) => (one.door === door && one.kind === 'value' ? [one.name] : [])).sort(), door).toEqual(
        Object.keys(module).sort(),
      );
    }
  });

  it('all have a doc comment', () => {
    expect(names.flatMap(({ door, name, doc, where }) => (doc.length > 10 ? [] : [`${door} ${name} (${where})`]))).toEqual([]);
  });

  it('none is marked as internal', () => {
    expect(names.flatMap(({ door, name, tags }) => (tags.includes('internal') ? [`${door} ${name}`] : []))).toEqual([]);
  });

  it('each function, class and regime has an example that runs', () => {
    const lacking = names.filter(({ kind, example }) => kind === 'value' && !snippetsOf('example', example).some(isRun));
    expect(lacking.filter(({ isFunction }) => isFunction).map(({ door, name, where }) => `${door} ${name} (${where})`)).toEqual([]);
    expect(lacking.filter(({ door }) => door.startsWith('./regimes/')).map(({ door, name }) => `${door} ${name}`)).toEqual([]);
  });

  it('each example imports what it shows from a door', () => {
    const wrong = names.filter(
      ({ isFunction, name, example }) => isFunction && !new RegExp(`\\b${name}\\b[^;]*from 'polluter-pays`).test(example),
    );
    expect(wrong.map(({ door, name, where }) => `${door} ${name} (${where})`)).toEqual([]);
  });

  it('each door says what it is', () => {
    // A pack whose index holds its one literal is explained by the comment of that literal.
    const isExplained = (text: string): boolean =>
      /^\/\*\*[\s\S]*?@module[\s\S]*?\*\//.test(text) || /^export const \w+: Regime</m.test(text);
    expect(Object.values(doors).filter((source) => !isExplained(readFileSync(resolve(root, source), 'utf8')))).toEqual([]);
  });
});

function readNames(): readonly Name[] {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    Object.values(doors).map((file) => resolve(root, file)),
    options,
  );
  const checker = program.getTypeChecker();
  return Object.entries(doors).flatMap(([door, file]) => {
    const source = program.getSourceFile(resolve(root, file));
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} is no module`);
    return checker.getExportsOfModule(module).map((symbol): Name => {
      const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const isType = !(real.flags & ts.SymbolFlags.Value) || (symbol.declarations ?? []).some(isTypeOnly);
      // A name may be a value inside and a type outside, as Decimal is: only what leaves the door counts.
      const declarations = (real.declarations ?? []).filter(
        (one) => isType === (ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one)),
      );
      const comments = declarations.flatMap((one) => ts.getJSDocCommentsAndTags(one)).filter(ts.isJSDoc);
      const tags = comments.flatMap((comment) => comment.tags ?? []);
      const [declaration] = declarations;
      return {
        door,
        name: symbol.name,
        kind: isType ? 'type' : 'value',
        isFunction: !isType && (real.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Class)) !== 0,
        where: declaration ? relative(root, declaration.getSourceFile().fileName) : '',
        doc: comments
          .map((comment) => ts.getTextOfJSDocComment(comment.comment) ?? '')
          .join(' ')
          .trim(),
        tags: tags.map((tag) => tag.tagName.text),
        example: tags.flatMap((tag) => (tag.tagName.text === 'example' ? [ts.getTextOfJSDocComment(tag.comment) ?? ''] : [])).join('\n'),
      };
    });
  });
}

function isTypeOnly(declaration: ts.Declaration): boolean {
  return ts.isExportSpecifier(declaration) && (declaration.isTypeOnly || declaration.parent.parent.isTypeOnly);
}

/** Names in order, those of one initial on a line: a new name changes one line. */
function byInitial(names: readonly string[]): readonly string[] {
  const sorted = [...names].sort();
  const initials = [...new Set(sorted.map((name) => name[0]))];
  return initials.map((initial) => `  ${sorted.filter((name) => name[0] === initial).join(' ')}`);
}
