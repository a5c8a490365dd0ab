// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// What the official clients make of the simulator. Prints one line for each check and "N passed, N failed" at the end.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import assert from 'node:assert/strict';
import ecsModule from '@alicloud/ecs20140526';
import openApi from '@alicloud/openapi-core';
import RPCClient from '@alicloud/pop-core';

const { $OpenApiUtil } = openApi;
const EcsClient = ecsModule.default;
const region = 'cn-hangzhou';
const interfaces = 240;
let passed = 0;
let failed = 0;

async function check(sentence, body) {
    try {
        await body();
        ++passed;
        console.log(`PASS ${sentence}`);
    } catch (error) {
        ++failed;
        console.log(`FAIL ${sentence}: ${error.message}`);
    }
}

function startSimulator(program) {
    const child = spawn(program, ['--enis', String(interfaces), '--time-scale', '20', '--until-stdin-closes'],
                        { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout });
    return new Promise((resolve, reject) => {
        lines.once('line', (line) => resolve({ child, ...JSON.parse(line) }));
        child.once('exit', (code) => reject(new Error(`the simulator ended with ${code}`)));
    });
}

/** The client for today's signature. call(action, parameters) gives the answer with its wire names. */
function modernClient(simulator, secret = simulator.accessKeySecret, keyId = simulator.accessKeyId) {
    const client = new EcsClient(new $OpenApiUtil.Config({
        accessKeyId: keyId, accessKeySecret: secret, protocol: 'http',
        endpoint: simulator.endpoint.replace('http://', ''), regionId: region }));
    const lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);
    const requestClass = (action) => ecsModule[`${action}Request`];
    return {
        name: 'ecs20140526 (V3)',
        readsRetryAfter: true,
        async call(action, parameters) {
            const fields = {};
            for (const [name, value] of Object.entries(parameters))
                fields[lowerFirst(name)] = value;
            const answer = await client[lowerFirst(action)](new (requestClass(action))(fields));
            assert.equal(answer.statusCode, 200);
            return answer.body.toMap();
        },
    };
}

/** The same face for the client with the old signature; it talks to any product. */
function classicClient(simulator, method, secret = simulator.accessKeySecret, keyId = simulator.accessKeyId,
                       apiVersion = '2014-05-26') {
    const client = new RPCClient({ accessKeyId: keyId, accessKeySecret: secret, endpoint: simulator.endpoint, apiVersion });
    return {
        name: `pop-core (V1, ${method})`,
        call: (action, parameters) => client.request(action, parameters, { method }),
    };
}

async function refusedWith(code, promise) {
    const error = await promise.then(() => assert.fail(`not refused, but ${code} was due`), (reason) => reason);
    assert.equal(error.code, code, `${error.code} instead of ${code}: ${error.message}`);
    return error;
}

async function listAll(client, filter = {}) {
    const rows = [];
    let token;
    do {
        const page = await client.call('DescribeNetworkInterfaces',
                                       { RegionId: region, MaxResults: 50, ...filter, ...(token ? { NextToken: token } : {}) });
        rows.push(...page.NetworkInterfaceSets.NetworkInterfaceSet);
        token = page.NextToken;
    } while (token);
    return rows;
}

async function addressesOf(client, id) {
    const answer = await client.call('DescribeNetworkInterfaceAttribute', { RegionId: region, NetworkInterfaceId: id });
    return answer.Ipv6Sets.Ipv6Set.map((set) => set.Ipv6Address);
}

/** Asks until the addresses are as wanted: changes are seen late. */
async function seen(client, id, isRight) {
    for (let i = 0; i < 100; ++i) {
        const addresses = await addressesOf(client, id);
        if (isRight(addresses))
            return;
        await new Promise((resolve) => setTimeout(resolve, 10));
    }
    assert.fail('the change was never seen');
}

async function control(simulator, path, body) {
    const answer = await fetch(`${simulator.endpoint}/simulator/${path}`, { method: 'POST', body: JSON.stringify(body) });
    assert.equal(answer.status, 200);
}

async function checkReading(client) {
    await check(`${client.name} lists every interface by pages`, async () => {
        const rows = await listAll(client);
        assert.equal(rows.length, interfaces / 2);
        assert.equal(new Set(rows.map((row) => row.NetworkInterfaceId)).size, rows.length);
    });
    await check(`${client.name} reads Chinese names and every set of an interface`, async () => {
        const rows = await listAll(client, { NetworkInterfaceName: 'everything' });
        assert.equal(rows.length, 1);
        assert.equal(rows[0].Description, '一切都有 <&> "quoted" \\ 反斜杠');
        assert.equal(rows[0].Tags.Tag[0].TagKey, '环境');
        assert.equal(rows[0].SecurityGroupIds.SecurityGroupId.length, 3);
        assert.equal(rows[0].PrivateIpSets.PrivateIpSet.length, 3);
        assert.equal(rows[0].Ipv6PrefixSets.Ipv6PrefixSet.length, 1);
    });
    await check(`${client.name} reads regions, instances and types`, async () => {
        const regions = await client.call('DescribeRegions', { AcceptLanguage: 'zh-CN' });
        assert.deepEqual(regions.Regions.Region.map((one) => one.LocalName), ['华东1（杭州）', '华北2（北京）', '新加坡']);
        const [row] = await listAll(client, { NetworkInterfaceName: '前端网卡-7' });
        const instances = await client.call('DescribeInstances',
                                            { RegionId: region, InstanceIds: JSON.stringify([row.InstanceId]) });
        assert.equal(instances.Instances.Instance[0].InstanceName, 'web-03');
        const types = await client.call('DescribeInstanceTypes',
                                        { InstanceTypes: [instances.Instances.Instance[0].InstanceType] });
        assert.equal(types.InstanceTypes.InstanceType[0].EniIpv6AddressQuantity, 6);
    });
}

async function checkChanging(client) {
    const free = (await listAll(client, { NetworkInterfaceName: 'nic-8' }))[0];
    const id = { RegionId: region, NetworkInterfaceId: free.NetworkInterfaceId };
    const neighbour = (await listAll(client, { NetworkInterfaceName: '前端网卡-7' }))[0];
    const network = neighbour.Ipv6Sets.Ipv6Set[0].Ipv6Address.split(':').slice(0, 4).join(':');
    const named = [`${network}::a:1`, `${network}:0:0:A:2`];
    await check(`${client.name} assigns by count, once for one token`, async () => {
        const wish = { ...id, Ipv6AddressCount: 2, ClientToken: `token-${client.name}` };
        const first = await client.call('AssignIpv6Addresses', wish);
        const second = await client.call('AssignIpv6Addresses', wish);
        assert.equal(first.Ipv6Sets.Ipv6Address.length, 2);
        assert.deepEqual(second.Ipv6Sets.Ipv6Address, first.Ipv6Sets.Ipv6Address);
        await seen(client, free.NetworkInterfaceId, (is) => first.Ipv6Sets.Ipv6Address.every((one) => is.includes(one)));
        await refusedWith('IdempotentParameterMismatch', client.call('AssignIpv6Addresses', { ...wish, Ipv6AddressCount: 3 }));
        await client.call('UnassignIpv6Addresses', { ...id, Ipv6Address: first.Ipv6Sets.Ipv6Address });
        await seen(client, free.NetworkInterfaceId, (is) => is.length === 0);
    });
    await check(`${client.name} assigns named addresses, finds and releases them`, async () => {
        const answer = await client.call('AssignIpv6Addresses', { ...id, Ipv6Address: named });
        assert.deepEqual(answer.Ipv6Sets.Ipv6Address, [`${network}::a:1`, `${network}::a:2`]);
        await seen(client, free.NetworkInterfaceId, (is) => is.length === 2);
        const found = await listAll(client, { Ipv6Address: [named[1]] });
        assert.deepEqual(found.map((row) => row.NetworkInterfaceId), [free.NetworkInterfaceId]);
        await refusedWith('InvalidIp.IpAssigned', client.call('AssignIpv6Addresses', { ...id, Ipv6Address: [named[0]] }));
        const released = await client.call('UnassignIpv6Addresses', { ...id, Ipv6Address: named });
        assert.deepEqual(Object.keys(released), ['RequestId']);
        await refusedWith('InvalidIp.IpUnassigned', client.call('UnassignIpv6Addresses', { ...id, Ipv6Address: named }));
        await seen(client, free.NetworkInterfaceId, (is) => is.length === 0);
    });
}

async function checkRefusals(client, simulator) {
    const idOf = async (name) => (await listAll(client, { NetworkInterfaceName: name }))[0].NetworkInterfaceId;
    const assign = (id, more) => client.call('AssignIpv6Addresses', { RegionId: region, NetworkInterfaceId: id, ...more });
    const one = { Ipv6AddressCount: 1 };
    const cases = [
        ['InvalidEniId.NotFound', 404, () => assign('eni-bp1notexist', one)],
        ['InvalidRegionId.NotFound', 404, () => client.call('DescribeNetworkInterfaces', { RegionId: 'cn-atlantis' })],
        ['MissingParameter', 400, async () => assign(await idOf('nic-8'), {})],
        ['InvalidParameter.Conflict', 400, async () => assign(await idOf('nic-8'), { ...one, Ipv6Address: ['2001:db8::1'] })],
        ['InvalidParameter', 400, async () => assign(await idOf('nic-8'), { Ipv6AddressCount: 11 })],
        ['InvalidIp.Address', 403, async () => assign(await idOf('nic-8'), { Ipv6Address: ['1.2.3.4'] })],
        ['InvalidVSwitchId.IpInvalid', 404, async () => assign(await idOf('nic-8'), { Ipv6Address: ['2001:db8::1'] })],
        ['InvalidOperation.InvalidEniState', 400, async () => assign(await idOf('attaching'), one)],
        ['InvalidOperation.InvalidEcsState', 400, async () => assign(await idOf('primary-starting'), one)],
        ['InvalidOperation.EniServiceManaged', 403, async () => assign(await idOf('service-managed'), one)],
        ['InvalidVSwitch.Ipv6NotTurnOn', 403, async () => assign(await idOf('no-ipv6-vswitch'), one)],
        ['InvalidOperation.Ipv6NotSupport', 403, async () => assign(await idOf('type-without-ipv6'), one)],
        ['InvalidOperation.Ipv6CountExceeded', 403, async () => assign(await idOf('type-limit-reached'), one)],
        ['MaxEniIpv6IpsCountExceeded', 404, async () => assign(await idOf('interface-limit-reached'), one)],
    ];
    for (const [code, status, call] of cases) {
        await check(`${client.name} is refused with ${code}`, async () => {
            const error = await refusedWith(code, call());
            const told = error.statusCode ?? error.data?.statusCode;
            assert.ok(told === undefined || told === status, `status ${told} instead of ${status}`);
        });
    }
    await check(`${client.name} is told when to try again`, async () => {
        await control(simulator, 'faults', [{ do: 'refuse', action: 'DescribeRegions', code: 'Throttling.User', status: 429,
                                              message: 'Request was denied due to user flow control.', retryAfterMs: 700 }]);
        const error = await refusedWith('Throttling.User', client.call('DescribeRegions', {}));
        assert.equal(error.retryAfter, client.readsRetryAfter ? 700 : undefined);
    });
    await check(`${client.name} is told what it may not do`, async () => {
        await control(simulator, 'faults', [{ do: 'permission', action: 'DescribeRegions' }]);
        const error = await refusedWith('Forbidden.RAM', client.call('DescribeRegions', {}));
        const detail = error.accessDeniedDetail ?? error.data?.AccessDeniedDetail;
        assert.equal(detail.AuthAction, 'ecs:DescribeRegions');
    });
}

async function checkKeys(name, withKeys) {
    await check(`${name} with a wrong secret is refused with SignatureDoesNotMatch`, async () => {
        await refusedWith('SignatureDoesNotMatch', withKeys('wrong').call('DescribeRegions', {}));
    });
    await check(`${name} with an unknown key id is refused with InvalidAccessKeyId.NotFound`, async () => {
        await refusedWith('InvalidAccessKeyId.NotFound', withKeys('wrong', 'LTAI5tUnknown').call('DescribeRegions', {}));
    });
}

const simulator = await startSimulator(process.argv[2]);
for (const client of [modernClient(simulator), classicClient(simulator, 'GET'), classicClient(simulator, 'POST')]) {
    await checkReading(client);
    await checkChanging(client).catch((error) => (++failed, console.log(`FAIL ${client.name}: ${error.message}`)));
    await checkRefusals(client, simulator);
}
await check('pop-core (V1) reads vSwitches, VPCs and the caller from VPC and STS', async () => {
    const keys = [simulator.accessKeySecret, simulator.accessKeyId];
    const vpc = classicClient(simulator, 'POST', ...keys, '2016-04-28');
    const vSwitches = await vpc.call('DescribeVSwitches', { RegionId: region, PageSize: 50 });
    assert.equal(vSwitches.VSwitches.VSwitch.length, vSwitches.TotalCount);
    const vpcs = await vpc.call('DescribeVpcs', { RegionId: region });
    assert.ok(vpcs.Vpcs.Vpc.some((one) => one.Ipv6CidrBlock === '' && one.EnabledIpv6 === false));
    const caller = await classicClient(simulator, 'GET', ...keys, '2015-04-01').call('GetCallerIdentity', {});
    assert.equal(caller.IdentityType, 'RAMUser');
});
await checkKeys('ecs20140526 (V3)', (...keys) => modernClient(simulator, ...keys));
await checkKeys('pop-core (V1)', (...keys) => classicClient(simulator, 'GET', ...keys));
simulator.child.removeAllListeners('exit');
simulator.child.stdin.end();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
